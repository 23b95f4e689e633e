using Fabang.Modules.Accounts;
using Fabang.Modules.Directory;
using Fabang.Modules.LegalAid.Cases;
using Fabang.Modules.LegalAid.Letters;
using Fabang.Modules.LegalAid.Steps;
using Fabang.Modules.Matters.Conflicts;
using Fabang.Modules.Matters.Steps;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.LegalAid.Carry;

/// <summary>What the appointed lawyer does with a case (承办).</summary>
public sealed class Carrying(FabangDb db, CurrentUser user, StepClock clock, Lawyers directory, ConflictChecks conflicts, CaseFiling filing, AidLetters letters)
{
    /// <summary>Takes it. Looked for once more in the same transaction: what a colleague took meanwhile counts.</summary>
    /// <exception cref="BrokenRuleException">They, or their firm, serve the other side.</exception>
    public Task AcceptAsync(AidView view, CancellationToken cancel = default) => db.InTransactionAsync(async () =>
    {
        var me = await MeAsync(cancel);
        await conflicts.TakeTurnAsync(me.Id, cancel);
        if (await conflicts.LookAsync(view.Matter, me.Id, cancel) is not ConflictOutcome.Clear)
        {
            throw new BrokenRuleException("LegalAid.Conflict");
        }

        view.Case!.Accept(view.Matter, me, await clock.NextAsync(AidSteps.Agree, view.Application.Region, me.Id, cancel: cancel), clock.Now);
        await db.SaveChangesAsync(cancel);
    }, cancel);

    public async Task DeclineAsync(AidView view, string? reason, CancellationToken cancel = default)
    {
        // The three days of the centre go on: declining gives none back.
        var next = await clock.NextAsync(AidSteps.AssignOf(view.Application), view.Application.Region, from: view.Case!.ToAssignSince, cancel: cancel);
        view.Case.Decline(view.Matter, await MeAsync(cancel), reason?.Trim() ?? "", next, clock.Now);
        await db.SaveChangesAsync(cancel);
    }

    /// <summary>It was signed on paper; photographs of it go into the file.</summary>
    public async Task AgreeAsync(AidView view, DateOnly? on, IReadOnlyCollection<IFormFile> photos, CancellationToken cancel = default)
    {
        var me = user.RequiredId;
        view.Case!.Agree(view.Matter, me, on ?? throw new BrokenRuleException("LegalAid.BadAgreementDay"), await clock.NextAsync(AidSteps.Report, view.Application.Region, me, cancel: cancel), clock.Now);
        if (photos.Count > 0)
        {
            await filing.AttachAsync(view, CaseFileKind.Agreement, photos, cancel);
        }

        await db.SaveChangesAsync(cancel);
    }

    /// <summary>Writes down what was done; the id comes from the form, so that what is sent twice is one.</summary>
    public async Task RecordAsync(AidView view, Guid entryId, CaseWork work, CancellationToken cancel = default)
    {
        if (view.Case!.Entries.Any(entry => entry.Id == entryId))
        {
            return;
        }

        var me = user.RequiredId;
        view.Case.Record(view.Matter, me, entryId, work, await clock.NextAsync(AidSteps.Report, view.Application.Region, me, cancel: cancel), clock.Now);
        await db.SaveChangesAsync(cancel);
    }

    public async Task EndAsync(AidView view, AidResult? result, CancellationToken cancel = default)
    {
        var me = user.RequiredId;
        view.Case!.End(view.Matter, me, result ?? throw new BrokenRuleException("LegalAid.ChooseResult"), await clock.NextAsync(AidSteps.HandIn, view.Application.Region, me, cancel: cancel), clock.Now);
        await db.SaveChangesAsync(cancel);
    }

    public Task HandInAsync(AidView view, CaseReport report, CancellationToken cancel = default) => db.InTransactionAsync(async () =>
    {
        var me = await directory.FindByAccountAsync(user.RequiredId, cancel);
        view.Case!.HandIn(view.Matter, user.RequiredId, report, await clock.NextAsync(AidSteps.Check, view.Application.Region, cancel: cancel), clock.Now);
        await letters.HandInAsync(view, me?.Name ?? "–", me?.Firm ?? "–", view.Case.EndedAt!.Value, cancel);
        await db.SaveChangesAsync(cancel);
    }, cancel);

    private async Task<AidLawyer> MeAsync(CancellationToken cancel)
    {
        var me = user.RequiredId;
        var name = await db.Set<Account>().Where(account => account.Id == me).Select(account => account.Name).SingleAsync(cancel);
        return new(me, name ?? "–", (await directory.FindByAccountAsync(me, cancel))?.FirmId);
    }
}
