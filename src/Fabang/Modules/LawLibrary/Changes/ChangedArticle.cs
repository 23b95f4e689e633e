using Fabang.Modules.LawLibrary.Find;

namespace Fabang.Modules.LawLibrary.Changes;

/// <summary>One article in a <see cref="LawChange"/>.</summary>
public sealed class ChangedArticle
{
    private ChangedArticle()
    {
    }

    public Guid ChangeId { get; private init; }

    /// <summary>Place in the change, from 0.</summary>
    public int Position { get; private init; }

    public ArticleTurn Turn { get; private init; }

    /// <summary>Its number before; null for a new one.</summary>
    public string? Number { get; private init; }

    /// <summary>Its number from then on; null for a dropped one.</summary>
    public string? NewNumber { get; private init; }

    internal static ChangedArticle Of(Guid change, int position, ArticleChange article) => new()
    {
        ChangeId = change,
        Position = position,
        Turn = article switch
        {
            { Old: null } => ArticleTurn.Added,
            { New: null } => ArticleTurn.Dropped,
            { IsOnlyRenumbered: true } => ArticleTurn.Renumbered,
            _ => ArticleTurn.Changed,
        },
        Number = article.Old?.Number,
        NewNumber = article.New?.Number,
    };
}
