namespace Fabang.Modules.LawLibrary.Find;

/// <summary>What became of an article from one version to another. One of the two sides is null for a new or a dropped article.</summary>
/// <param name="OldLabel">第三十条 in the older version.</param>
/// <param name="NewLabel">第三十一条 in the newer.</param>
/// <param name="Old">The older wording.</param>
/// <param name="New">The newer wording.</param>
public sealed record ArticleChange(string? OldLabel, string? NewLabel, ChangedText? Old, ChangedText? New)
{
    /// <summary>The same words under another number.</summary>
    public bool IsOnlyRenumbered => Old is not null && New is not null && Old.Pieces.Concat(New.Pieces).All(piece => !piece.IsChanged);
}
