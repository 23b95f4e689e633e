using System.Globalization;
using Fabang.Modules.Directory;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Matters.Conflicts;

/// <summary>
/// Checks a lawyer for a matter, before they see any facts of it, when they take it and when they answer (利益冲突审查). It is
/// looked for anew each time: what a colleague took meanwhile counts.
/// </summary>
public sealed class ConflictChecks(FabangDb db, ConflictSearch search, Lawyers directory, Turns turns, AuditLog audit, TimeProvider clock)
{
    /// <summary>Looks, and writes down what was found, with the caller's next save.</summary>
    public async Task<ConflictOutcome> LookAsync(Matter matter, Guid lawyerId, CancellationToken cancel = default)
    {
        var known = await db.Set<ConflictCheck>().SingleOrDefaultAsync(check => check.MatterId == matter.Id && check.LawyerId == lawyerId, cancel);
        var hits = (await search.FindAsync(matter.Id, matter.PersonId, [lawyerId], cancel)).GetValueOrDefault(lawyerId, []);
        if (hits.Count > 0)
        {
            var before = known?.Status;
            if (known is null)
            {
                known = db.Add(ConflictCheck.Find(matter, lawyerId, hits, clock.GetUtcNow())).Entity;
            }
            else
            {
                known.FindAgain(hits, clock.GetUtcNow());
            }

            if (known.Status != before)
            {
                audit.Add(string.Create(CultureInfo.InvariantCulture, $"conflict-{known.Status}").ToLowerInvariant(), nameof(Matter), matter.Id, matter.Region.Value);
            }
        }

        return OutcomeOf(known?.Status);
    }

    /// <summary>Looks and saves: for pages that only show.</summary>
    public async Task<ConflictOutcome> LookAndSaveAsync(Matter matter, Guid lawyerId, CancellationToken cancel = default)
    {
        try
        {
            var outcome = await LookAsync(matter, lawyerId, cancel);
            await db.SaveChangesAsync(cancel);
            return outcome;
        }
        catch (DbUpdateException)
        {
            // The same lawyer looks twice at once: the other look has written it down.
            foreach (var entry in db.ChangeTracker.Entries().Where(entry => entry.State is EntityState.Added or EntityState.Modified && entry.Entity is ConflictCheck or AuditEntry).ToList())
            {
                entry.State = EntityState.Detached;
            }

            return await LookAsync(matter, lawyerId, cancel);
        }
    }

    /// <summary>
    /// Lets the caller, in their transaction, be the only one who takes a matter for this firm: of two colleagues who take both sides
    /// of a case at the same moment, the second finds the first.
    /// </summary>
    public async Task TakeTurnAsync(Guid lawyerId, CancellationToken cancel = default) =>
        await turns.TakeAsync((await directory.FindByAccountAsync(lawyerId, cancel))?.FirmId ?? lawyerId, cancel);

    /// <summary>The lawyer says that there is one, before or after reading.</summary>
    public async Task DeclareAsync(Matter matter, Guid lawyerId, string? reason, CancellationToken cancel = default)
    {
        var now = clock.GetUtcNow();
        if (await db.Set<ConflictCheck>().SingleOrDefaultAsync(check => check.MatterId == matter.Id && check.LawyerId == lawyerId, cancel) is { } known)
        {
            known.Declare(reason, now);
        }
        else
        {
            db.Add(ConflictCheck.Declare(matter, lawyerId, reason, now));
        }

        audit.Add("conflict-declared", nameof(Matter), matter.Id, matter.Region.Value);
    }

    /// <summary>Which of these lawyers are not free for the matter, for whoever allocates it. Writes nothing.</summary>
    public async Task<IReadOnlySet<Guid>> NotFreeAsync(Guid matterId, Guid personId, IReadOnlyCollection<Guid> lawyers, CancellationToken cancel = default)
    {
        var checks = await db.Set<ConflictCheck>().AsNoTracking().Where(check => check.MatterId == matterId).ToListAsync(cancel);
        var found = await search.FindAsync(matterId, personId, lawyers, cancel);
        var cleared = checks.Where(check => check.Status is ConflictStatus.Cleared).ToDictionary(check => check.LawyerId, check => check.Earlier);
        return found.Where(hits => hits.Value.Any(hit => hit.Strength is MatchStrength.Certain || !cleared.GetValueOrDefault(hits.Key, []).Contains(hit.EarlierMatterId)))
            .Select(hits => hits.Key)
            .Concat(checks.Where(check => check.Status is not ConflictStatus.Cleared).Select(check => check.LawyerId)).ToHashSet();
    }

    private static ConflictOutcome OutcomeOf(ConflictStatus? status) => status switch
    {
        ConflictStatus.Conflict => ConflictOutcome.Conflict,
        ConflictStatus.ForDecision => ConflictOutcome.Undecided,
        _ => ConflictOutcome.Clear,
    };
}
