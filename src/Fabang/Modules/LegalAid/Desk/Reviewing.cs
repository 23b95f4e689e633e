using Fabang.Modules.Accounts;
using Fabang.Modules.LegalAid.Applications;
using Fabang.Modules.LegalAid.Cases;
using Fabang.Modules.LegalAid.Letters;
using Fabang.Modules.LegalAid.Steps;
using Fabang.Modules.Matters;
using Fabang.Modules.Matters.Steps;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.LegalAid.Desk;

/// <summary>What the centre decides about an application (审查决定).</summary>
public sealed class Reviewing(FabangDb db, CurrentUser user, StepClock clock, MatterLimits limits, AidLetters letters)
{
    /// <summary>Applications of the same person, by their identity number, in any region: seen by number and state only.</summary>
    public async Task<IReadOnlyList<(string Number, ApplicationStatus Status, string? MatterCode)>> EarlierAsync(AidApplication application, CancellationToken cancel = default)
    {
        if (application.IdNumber is not { } number)
        {
            return [];
        }

        var rows = await db.Set<AidApplication>().WhereSealed(one => one.IdNumber, number, db).Where(one => one.Id != application.Id && one.MatterId != null)
            .Join(db.Set<Matter>(), one => one.MatterId, matter => matter.Id, (one, matter) => new { one.Id, matter.Number, one.Status, one.MatterCode })
            .OrderByDescending(one => one.Id).Take(20).ToListAsync(cancel);
        return [.. rows.Select(row => (row.Number, row.Status, row.MatterCode))];
    }

    public Task AskPapersAsync(AidView view, string? what, CancellationToken cancel = default) => db.InTransactionAsync(async () =>
    {
        var next = await clock.NextAsync(AidSteps.Supplement, view.Application.Region, view.Application.PersonId, cancel: cancel);
        view.Application.AskPapers(view.Matter, user.RequiredId, what?.Trim() ?? "", next, clock.Now);
        await letters.AskPapersAsync(view, next.DueAt!.Value, cancel);
        await db.SaveChangesAsync(cancel);
    }, cancel);

    /// <summary>Aid at once: the case is opened with it.</summary>
    public Task HelpAtOnceAsync(AidView view, AidForm? form, bool isLifeOrDeath, string? reasons, CancellationToken cancel = default) => db.InTransactionAsync(async () =>
    {
        var chosen = form ?? throw new BrokenRuleException("LegalAid.ChooseForm");
        var papers = await limits.EndAsync(AidSteps.EmergencyPapers.Limit, view.Application.Region, clock.Now, cancel);
        var next = await clock.NextAsync(AidSteps.Assign, view.Application.Region, cancel: cancel);
        view.Application.HelpAtOnce(view.Matter, user.RequiredId, reasons?.Trim() ?? "", next, papers.At, clock.Now);
        db.Add(AidCase.Open(view.Application, chosen, isLifeOrDeath, clock.Now));
        await letters.GrantAsync(view, chosen, cancel);
        await db.SaveChangesAsync(cancel);
    }, cancel);

    /// <summary>Aid is granted: a case is opened, or goes on where it was given at once or had been ended.</summary>
    public Task GrantAsync(AidView view, AidForm? form, bool isLifeOrDeath, string? reasons, CancellationToken cancel = default) => db.InTransactionAsync(async () =>
    {
        var application = view.Application;
        var isRunning = application.Status is ApplicationStatus.Emergency;
        var chosen = view.Case?.Form ?? form ?? throw new BrokenRuleException("LegalAid.ChooseForm");
        var next = isRunning ? null : await clock.NextAsync(AidSteps.Assign, application.Region, cancel: cancel);
        application.Grant(view.Matter, user.RequiredId, reasons?.Trim() ?? "", next, clock.Now);
        if (view.Case is null)
        {
            db.Add(AidCase.Open(application, chosen, isLifeOrDeath, clock.Now));
        }
        else if (!isRunning)
        {
            view.Case.Resume(view.Matter, user.RequiredId, next!, clock.Now);
        }

        await letters.GrantAsync(view, chosen, cancel);
        await db.SaveChangesAsync(cancel);
    }, cancel);

    /// <summary>Aid is refused; what was given at once ends with it.</summary>
    public Task RefuseAsync(AidView view, RefusalGround? ground, string? reasons, CancellationToken cancel = default) => db.InTransactionAsync(async () =>
    {
        var (why, chosen) = (reasons?.Trim() ?? "", ground ?? throw new BrokenRuleException("LegalAid.ChooseRefusalGround"));
        if (view is { Application.Status: ApplicationStatus.Emergency, Case: { } aid })
        {
            aid.Terminate(view.Matter, user.RequiredId, TerminationGround.NoLongerEligible, why, clock.Now);
        }

        view.Application.Refuse(view.Matter, user.RequiredId, chosen, why, clock.Now);
        await letters.RefuseAsync(view, cancel);
        await db.SaveChangesAsync(cancel);
    }, cancel);

    public async Task ReplyAsync(AidView view, Guid request, string? answer, CancellationToken cancel = default)
    {
        var asked = view.Requests.SingleOrDefault(one => one.Id == request) ?? throw new BrokenRuleException("LegalAid.CannotMove");
        asked.Reply(user.RequiredId, answer?.Trim() ?? "", clock.Now);
        await db.SaveChangesAsync(cancel);
    }
}
