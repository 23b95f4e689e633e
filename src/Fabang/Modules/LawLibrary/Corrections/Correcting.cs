using Fabang.Modules.LawLibrary.Changes;
using Fabang.Modules.LawLibrary.Indexing;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.LawLibrary.Corrections;

/// <summary>
/// Editors correct a text, two of them each time (条文更正). Approval and revocation change what is read in the same transaction, and from its revision every
/// node's index, the citations and the followers learn of it as they learn of an import.
/// </summary>
public sealed class Correcting(FabangDb db, Bell bell, TimeProvider clock)
{
    private const int Attempts = 5;

    /// <summary>An article of a version that is held; null where there is none.</summary>
    public async Task<CorrectedPlace?> FindAsync(Guid version, string number, CancellationToken cancel = default) =>
        await db.Set<Law>().AsNoTracking().Include(law => law.Versions).SingleOrDefaultAsync(law => law.Versions.Any(one => one.Id == version), cancel) is { } law
        && await db.Set<Article>().AsNoTracking().SingleOrDefaultAsync(one => one.VersionId == version && one.Number == number, cancel) is { } article
            ? new CorrectedPlace(law, law.Versions.Single(one => one.Id == version), article)
            : null;

    /// <summary>The proposal for an article that waits for a second editor; null where none does.</summary>
    public Task<Guid?> OpenAsync(Guid version, string number, CancellationToken cancel = default) => db.Set<TextCorrection>()
        .Where(correction => correction.VersionId == version && correction.Number == number && correction.Status == CorrectionStatus.Proposed)
        .Select(correction => (Guid?)correction.Id).SingleOrDefaultAsync(cancel);

    /// <summary>Proposes a correction. Sent twice it is one.</summary>
    /// <exception cref="BrokenRuleException">Another proposal for the article is open, or the draft breaks a rule.</exception>
    public async Task ProposeAsync(CorrectedPlace place, CorrectionDraft draft, Guid editor, CancellationToken cancel = default)
    {
        if (await IsSentAsync(place, draft.Id, editor, cancel))
        {
            return;
        }

        try
        {
            db.Add(TextCorrection.Propose(place.Law, place.Version, place.Article, draft, editor, clock.GetUtcNow()));
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException) when (!cancel.IsCancellationRequested)
        {
            // The other press, or another editor, was faster.
            db.ChangeTracker.Clear();
            if (!await IsSentAsync(place, draft.Id, editor, cancel))
            {
                throw;
            }
        }
    }

    public Task ApproveAsync(Guid id, Guid editor, string? reason, CancellationToken cancel = default) => AgainAsync(
        () => RereadAsync(id, (correction, article, now) => correction.Approve(editor, reason, article?.Original, now), cancel), cancel);

    public Task RevokeAsync(Guid id, Guid editor, string? reason, CancellationToken cancel = default) => AgainAsync(
        () => RereadAsync(id, (correction, _, now) => correction.Revoke(editor, reason, now), cancel), cancel);

    public Task RejectAsync(Guid id, Guid editor, string? reason, CancellationToken cancel = default) =>
        DecideAsync(id, correction => correction.Reject(editor, reason, clock.GetUtcNow()), cancel);

    public Task WithdrawAsync(Guid id, Guid editor, CancellationToken cancel = default) =>
        DecideAsync(id, correction => correction.Withdraw(editor, clock.GetUtcNow()), cancel);

    public Task LookAsync(Guid id, Guid editor, CancellationToken cancel = default) =>
        DecideAsync(id, correction => correction.Look(editor, clock.GetUtcNow()), cancel);

    /// <summary>What decides nothing about the text that is read.</summary>
    private Task DecideAsync(Guid id, Action<TextCorrection> decide, CancellationToken cancel) => AgainAsync(
        async () =>
        {
            decide(await db.Set<TextCorrection>().SingleAsync(correction => correction.Id == id, cancel));
            await db.SaveChangesAsync(cancel);
        }, cancel);

    private async Task RereadAsync(Guid id, Func<TextCorrection, Article?, DateTimeOffset, bool> decide, CancellationToken cancel)
    {
        await db.InTransactionAsync(
            async () =>
            {
                var now = clock.GetUtcNow();
                var library = await db.Set<LibraryState>().SingleAsync(cancel);
                var correction = await db.Set<TextCorrection>().SingleAsync(one => one.Id == id, cancel);
                var article = await db.Set<Article>().SingleOrDefaultAsync(one => one.VersionId == correction.VersionId && one.Number == correction.Number, cancel);
                await ReplaceOthersAsync(correction, now, cancel);
                if (!decide(correction, article, now))
                {
                    return;
                }

                if (library.IsImporting(now))
                {
                    throw new BrokenRuleException("LawLibrary.ImportIsRunning");
                }

                await LayAsync(correction, article!, library, now, cancel);
                await db.SaveChangesAsync(cancel);
            }, cancel);
        await bell.RingAsync(IndexWorker.Topic);
    }

    /// <summary>Over the words of a file lies one correction at most. Saved first: the database lets no two stand, not even for a moment.</summary>
    private async Task ReplaceOthersAsync(TextCorrection correction, DateTimeOffset now, CancellationToken cancel)
    {
        // Not itself: the other press of a double click may have approved it since it was read.
        var other = correction.Status is not CorrectionStatus.Proposed ? null : await db.Set<TextCorrection>().SingleOrDefaultAsync(
            one => one.Id != correction.Id && one.VersionId == correction.VersionId && one.Number == correction.Number && one.Status == CorrectionStatus.Approved, cancel);
        other?.Replace(now);
        await db.SaveChangesAsync(cancel);
    }

    private async Task LayAsync(TextCorrection correction, Article article, LibraryState library, DateTimeOffset now, CancellationToken cancel)
    {
        var law = await db.Set<Law>().Include(one => one.Versions).SingleAsync(one => one.Id == correction.LawId, cancel);
        var version = law.Versions.Single(one => one.Id == correction.VersionId);
        var before = article.Reading(article.Text);
        if (correction.Status is CorrectionStatus.Approved)
        {
            article.LayOver(correction.NewText);
        }
        else
        {
            article.TakeOff();
        }

        version.Correct(now);
        law.Reread(library.NextRevision());
        ChangeRecord.Corrected(db, law, version, before, article, now);
    }

    /// <returns>Whether this very proposal is there.</returns>
    private async Task<bool> IsSentAsync(CorrectedPlace place, Guid id, Guid editor, CancellationToken cancel)
    {
        var (version, number) = (place.Version.Id, place.Article.Number);
        // Asked in this order, the other press of a double click is never taken for somebody else's proposal.
        var open = await OpenAsync(version, number, cancel);
        if (await db.Set<TextCorrection>().AnyAsync(one => one.Id == id && one.ProposedBy == editor && one.VersionId == version && one.Number == number, cancel))
        {
            return true;
        }

        return open is null ? false : throw new BrokenRuleException("LawLibrary.CorrectionIsOpen");
    }

    private async Task AgainAsync(Func<Task> act, CancellationToken cancel)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await act();
                return;
            }
            catch (DbUpdateException) when (attempt < Attempts && !cancel.IsCancellationRequested)
            {
                // A double click, another editor, or another change to the library: what the other wrote is read, and judged by it.
                db.ChangeTracker.Clear();
            }
        }
    }
}
