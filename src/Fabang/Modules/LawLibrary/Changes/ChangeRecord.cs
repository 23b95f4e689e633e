using Fabang.Modules.LawLibrary.Find;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.LawLibrary.Changes;

/// <summary>Notes that the shown text of a law is another than before, in the transaction that made it so.</summary>
internal static class ChangeRecord
{
    /// <summary>Another version holds now than did before.</summary>
    public static async Task TurnedAsync(FabangDb db, Law law, LawVersion? before, DateTimeOffset now, CancellationToken cancel)
    {
        if (before is null || law.Current is not { } current || current == before)
        {
            return;
        }

        var known = await db.Set<LawChange>().SingleOrDefaultAsync(
            change => change.FromVersionId == before.Id && change.ToVersionId == current.Id && change.Kind == LawChangeKind.NewVersion, cancel);
        if (known is null)
        {
            db.Add(LawChange.Of(law, before, current, now));
        }
        else if (known.InForceAt is null)
        {
            known.TakeEffect(law.Revision, now);
        }
    }

    /// <summary>A version came in that is yet to take effect.</summary>
    public static void Announced(FabangDb db, Law law, LawVersion version, DateTimeOffset now)
    {
        if (law.Current is { } current && version.Standing is Standing.NotYetInForce && version.Date > current.Date)
        {
            db.Add(LawChange.Of(law, current, version, now));
        }
    }

    /// <summary>The shown version reads differently in its file than before.</summary>
    public static void Replaced(FabangDb db, Law law, LawVersion version, IReadOnlyList<Article> before, IReadOnlyList<Article> after, DateTimeOffset now)
    {
        if (version.IsCurrent && LawComparison.Of(before, after).Changes is { Count: > 0 } changes)
        {
            db.Add(LawChange.Within(law, version, LawChangeKind.Replaced, changes, now));
        }
    }

    /// <summary>A correction was laid over an article of the shown version, or taken off.</summary>
    public static void Corrected(FabangDb db, Law law, LawVersion version, Article before, Article after, DateTimeOffset now)
    {
        if (version.IsCurrent)
        {
            db.Add(LawChange.Within(law, version, LawChangeKind.Corrected, [new ArticleChange(before, after)], now));
        }
    }
}
