namespace Fabang.Modules.Consultations.Publishing;

/// <summary>An article that a published answer rests on, in the version and the words that were cited.</summary>
public sealed class PublishedCitation
{
    private PublishedCitation()
    {
    }

    public Guid Id { get; private init; }

    public Guid AnswerId { get; private init; }

    public int Place { get; private init; }

    /// <summary>劳动合同法#30</summary>
    public string Article { get; private init; } = "";

    /// <summary>《劳动合同法》第三十条</summary>
    public string Title { get; private init; } = "";

    public DateOnly? VersionDate { get; private init; }

    public string Text { get; private init; } = "";

    /// <summary>Whether <see cref="Text"/> is the official text.</summary>
    public bool IsOfficial { get; private init; }

    internal static PublishedCitation Of(Guid answer, Citation citation, int place) => new()
    {
        Id = Guid.CreateVersion7(),
        AnswerId = answer,
        Place = place,
        Article = citation.Article,
        Title = citation.Title,
        VersionDate = citation.VersionDate,
        Text = citation.Text,
        IsOfficial = citation.IsOfficial,
    };
}
