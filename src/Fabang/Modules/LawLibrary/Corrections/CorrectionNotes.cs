using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.LawLibrary.Corrections;

/// <summary>The notes of articles that are shown. Where none of them is corrected, the database is not asked.</summary>
public static class CorrectionNotes
{
    /// <summary>The note of one article; null where it is not corrected.</summary>
    public static async Task<CorrectionNote?> OfAsync(FabangDb db, Article article, CancellationToken cancel = default) =>
        (await OfAsync(db, [article], cancel)).GetValueOrDefault(article.Number);

    /// <param name="db">Where they are kept.</param>
    /// <param name="articles">Of one version.</param>
    /// <param name="cancel">Gives up.</param>
    /// <returns>By the number of the article.</returns>
    public static async Task<IReadOnlyDictionary<string, CorrectionNote>> OfAsync(FabangDb db, IReadOnlyCollection<Article> articles, CancellationToken cancel = default)
    {
        if (articles.FirstOrDefault(article => article.IsCorrected) is not { VersionId: var version })
        {
            return new Dictionary<string, CorrectionNote>();
        }

        var standing = await db.Set<TextCorrection>().AsNoTracking().Where(correction => correction.VersionId == version && correction.Status == CorrectionStatus.Approved).ToListAsync(cancel);
        return standing.ToDictionary(
            correction => correction.Number,
            correction => new CorrectionNote(correction.Id, correction.DecidedOn!.Value, correction.OldText, correction.Reason, correction.Source), StringComparer.Ordinal);
    }
}
