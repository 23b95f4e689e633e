using Fabang.Modules.Consultations.Live;
using Fabang.Modules.Matters;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations.Complaints;

/// <summary>What a person does with a complaint: they find what it is about, file it and go one step up.</summary>
public sealed class Complaining(FabangDb db, MatterLimits limits, Numbering numbering, TimeProvider clock)
{
    /// <summary>The person's own consultation or talk; somebody else's does not exist. What went on in writing is complained about there.</summary>
    public async Task<ComplaintSubject?> SubjectAsync(Guid id, Guid person, CancellationToken cancel = default) =>
        await db.Set<Consultation>().Where(one => one.Id == id && one.PersonId == person)
            .Join(db.Set<Matter>(), one => one.MatterId, matter => matter.Id, (one, matter) =>
                new ComplaintSubject(one.Id, false, matter.Id, one.PersonId, one.LawyerId, one.Region, matter.Number, matter.Title, matter.PersonPath)).SingleOrDefaultAsync(cancel)
        ?? await db.Set<Conversation>().Where(one => one.Id == id && one.PersonId == person)
            .Join(db.Set<Matter>(), one => one.MatterId, matter => matter.Id, (one, matter) =>
                new ComplaintSubject(one.Id, true, matter.Id, one.PersonId, one.LawyerId, one.Region, matter.Number, matter.Title, matter.PersonPath)).SingleOrDefaultAsync(cancel);

    /// <summary>The complaint about it that was not withdrawn, if there is one.</summary>
    public async Task<Guid?> StandingAsync(Guid subject, CancellationToken cancel = default) =>
        await db.Set<Complaint>().Where(one => one.SubjectId == subject && one.Status != ComplaintStatus.Withdrawn).Select(one => (Guid?)one.Id).SingleOrDefaultAsync(cancel);

    /// <summary>The person's own complaint; somebody else's does not exist.</summary>
    public async Task<(Complaint Complaint, ComplaintSubject About)?> FindOwnAsync(Guid id, Guid person, CancellationToken cancel = default) =>
        await db.Set<Complaint>().Include(one => one.Entries.OrderBy(entry => entry.Id)).SingleOrDefaultAsync(one => one.Id == id && one.PersonId == person, cancel) is { } found
        && await SubjectAsync(found.SubjectId, person, cancel) is { } about
            ? (found, about)
            : null;

    /// <returns>The complaint: this one, or the one that stands already.</returns>
    public async Task<Guid> FileAsync(Guid id, ComplaintSubject about, ComplaintReason reason, string? story, CancellationToken cancel = default)
    {
        if (await StandingAsync(about.Id, cancel) is { } standing)
        {
            return standing;
        }

        try
        {
            await db.InTransactionAsync(async () =>
            {
                var now = clock.GetUtcNow();
                var due = await limits.EndAsync(ComplaintRules.Accept, about.Region, now, cancel);
                db.Add(Complaint.File(id, await numbering.NextAsync("TS", about.Region.Value, cancel), about, reason, story ?? "", due, now));
                await db.SaveChangesAsync(cancel);
            }, cancel);
            return id;
        }
        catch (DbUpdateException) when (!cancel.IsCancellationRequested)
        {
            db.ChangeTracker.Clear();
            return await StandingAsync(about.Id, cancel) ?? throw new BrokenRuleException("Consultations.ComplaintCannotMove");
        }
    }

    /// <summary>Takes it back (撤回), once.</summary>
    public async Task WithdrawAsync(Complaint complaint, CancellationToken cancel = default)
    {
        if (complaint.Status is not ComplaintStatus.Withdrawn)
        {
            complaint.Withdraw(clock.GetUtcNow());
            await db.SaveChangesAsync(cancel);
        }
    }

    /// <summary>Goes one step up (申请复查), once.</summary>
    public async Task GoUpAsync(Complaint complaint, string? story, CancellationToken cancel = default)
    {
        if (complaint.Status is ComplaintStatus.StepUp)
        {
            return;
        }

        var now = clock.GetUtcNow();
        complaint.GoUp(story ?? "", await limits.EndAsync(ComplaintRules.Review, complaint.Above, now, cancel), now);
        await db.SaveChangesAsync(cancel);
    }
}
