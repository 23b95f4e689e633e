using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.LawLibrary.Corrections;

/// <summary>What becomes of corrections when the file of their version is imported anew, in the import's own transaction.</summary>
internal static class StandingCorrections
{
    /// <summary>Lays those that still stand over the new articles, and settles those whose words the file has changed.</summary>
    public static async Task MeetAsync(FabangDb db, Guid version, IReadOnlyList<Article> imported, DateTimeOffset now, CancellationToken cancel)
    {
        var waiting = await db.Set<TextCorrection>()
            .Where(correction => correction.VersionId == version && (correction.Status == CorrectionStatus.Approved || correction.Status == CorrectionStatus.Proposed)).ToListAsync(cancel);
        foreach (var correction in waiting)
        {
            var article = imported.FirstOrDefault(one => one.Number == correction.Number);
            if (correction.Meet(article?.Text, now))
            {
                article!.LayOver(correction.NewText);
            }
        }
    }
}
