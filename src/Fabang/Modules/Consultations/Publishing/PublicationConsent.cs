using Fabang.Modules.Matters;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations.Publishing;

/// <summary>The person agrees that their question may be published, or takes that back. Whatever is pressed twice is done once.</summary>
public sealed class PublicationConsent(FabangDb db, TimeProvider clock)
{
    private const int Attempts = 3;

    /// <summary>The matter of a person's own answered consultation, and what became of publishing it; somebody else's does not exist, and without an answer there is nothing to publish.</summary>
    public async Task<(Matter Matter, Publication? Publication)?> OfAsync(Guid consultation, Guid person, CancellationToken cancel = default)
    {
        var matter = await (from one in db.Set<Consultation>()
                            where one.Id == consultation && one.PersonId == person && one.AnsweredAt != null
                            join found in db.Set<Matter>() on one.MatterId equals found.Id
                            select found).AsNoTracking().SingleOrDefaultAsync(cancel);
        return matter is null ? null : (matter, await db.Set<Publication>().AsNoTracking().SingleOrDefaultAsync(one => one.ConsultationId == consultation, cancel));
    }

    public Task AgreeAsync(Guid consultation, CancellationToken cancel = default) => AgainAsync(consultation, async (asked, matter, found) =>
    {
        if (found is null)
        {
            db.Add(Publication.Agree(asked, matter, clock.GetUtcNow()));
        }
        else if (found.Status is PublicationStatus.Revoked)
        {
            found.AgreeAgain(asked, matter, clock.GetUtcNow());
        }

        await db.SaveChangesAsync(cancel);
    }, cancel);

    /// <summary>Takes it back at any time: before, while and after it is published. The page is gone with the same press.</summary>
    public Task RevokeAsync(Guid consultation, CancellationToken cancel = default) => AgainAsync(consultation, async (_, matter, found) =>
    {
        if (found is not null)
        {
            await WithdrawAsync(found.Revoke(matter, clock.GetUtcNow()), cancel);
            await db.SaveChangesAsync(cancel);
        }
    }, cancel);

    /// <summary>Takes away what everybody could read; the caller saves.</summary>
    public async Task WithdrawAsync(Guid? page, CancellationToken cancel = default)
    {
        if (page is { } id)
        {
            (await db.Set<PublishedAnswer>().Include(answer => answer.Citations).SingleAsync(answer => answer.Id == id, cancel)).Withdraw(clock.GetUtcNow());
        }
    }

    private async Task AgainAsync(Guid id, Func<Consultation, Matter, Publication?, Task> act, CancellationToken cancel)
    {
        for (var attempt = 1; ; attempt++)
        {
            var consultation = await db.Set<Consultation>().Include(one => one.Posts.OrderBy(post => post.Number)).SingleAsync(one => one.Id == id, cancel);
            var matter = await db.Set<Matter>().SingleAsync(one => one.Id == consultation.MatterId, cancel);
            try
            {
                await act(consultation, matter, await db.Set<Publication>().SingleOrDefaultAsync(one => one.ConsultationId == id, cancel));
                return;
            }
            catch (DbUpdateException) when (attempt < Attempts && !cancel.IsCancellationRequested)
            {
                // The other press of a double click, or an editor: what they wrote is read, and judged by it.
                db.ChangeTracker.Clear();
            }
        }
    }
}
