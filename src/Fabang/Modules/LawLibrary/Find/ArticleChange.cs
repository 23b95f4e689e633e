namespace Fabang.Modules.LawLibrary.Find;

/// <summary>What became of an article from one version to another.</summary>
/// <param name="Old">In the older version; null for a new article.</param>
/// <param name="New">In the newer version; null for a dropped article.</param>
public sealed record ArticleChange(Article? Old, Article? New)
{
    /// <summary>The same words under another number.</summary>
    public bool IsOnlyRenumbered => Old is not null && New is not null && Old.Text == New.Text;

    /// <summary>Both wordings with what the other lacks marked; that of a side which is not there is empty.</summary>
    public (ChangedText Old, ChangedText New) Words() => ChangedText.Of(Old?.Text ?? "", New?.Text ?? "");
}
