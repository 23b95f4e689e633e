using Fabang.Modules.Accounts;
using Fabang.Modules.LegalAid.Applications;
using Fabang.Modules.LegalAid.Apply;
using Fabang.Modules.LegalAid.Eligibility;
using Fabang.Modules.LegalAid.Letters;
using Fabang.Modules.LegalAid.Notices;
using Fabang.Modules.LegalAid.Steps;
using Fabang.Modules.Matters;
using Fabang.Modules.Matters.Conflicts;
using Fabang.Modules.Matters.Steps;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.LegalAid.Transfers;

/// <summary>
/// Registers what somebody who is held asks for on paper, and the place, the organ or a duty lawyer has passed on (登记转交的申请). 《法律援助法》第三十九条. From here on it is an application as all others.
/// </summary>
public sealed class Forwarding(
    FabangDb db, Noticing centres, AidCheck check, Numbering numbering, Parties parties, StepClock clock, MatterLimits limits, Applying applying, AidLetters letters)
{
    /// <summary>Registers it once, however often it is pressed. The id comes from the form.</summary>
    public async Task RegisterAsync(Guid id, string? centre, HeldToRegister typed, IReadOnlyCollection<IFormFile> scans, CancellationToken cancel = default)
    {
        try
        {
            await db.InTransactionAsync(() => RegisterOnceAsync(id, centre, typed, cancel), cancel);
        }
        catch (DbUpdateException) when (!cancel.IsCancellationRequested)
        {
            // Pressed twice: the other press has won, or the failure is real and nothing was registered.
            db.ChangeTracker.Clear();
            if (!await db.Set<AidApplication>().AfterLostRace().AnyAsync(one => one.Id == id, cancel))
            {
                throw;
            }
        }

        var application = await db.Set<AidApplication>().Include(one => one.Papers).SingleAsync(one => one.Id == id, cancel);
        if (scans.Count > 0 && application.Papers.Count == 0)
        {
            await applying.AttachAsync(application, PaperKind.Signature, scans, await db.Set<Matter>().SingleAsync(matter => matter.Id == application.MatterId, cancel), cancel);
        }
    }

    private async Task RegisterOnceAsync(Guid id, string? centre, HeldToRegister typed, CancellationToken cancel)
    {
        if (await db.Set<AidApplication>().AnyAsync(one => one.Id == id, cancel))
        {
            return;
        }

        var region = centres.Read(centre);
        var (handed, reached) = typed.Times(clock.Now);
        BrokenRuleException.ThrowIfBlank(typed.By, "LegalAid.NeedsForwarder");
        var applicant = typed.Applicant();
        var facts = typed.Case(await check.ChoicesAsync(region.Province, cancel));
        var due = await limits.EndAsync(AidSteps.SendOn.Limit, region, handed, cancel);
        var forwarded = new Forwarded(typed.Via ?? throw new BrokenRuleException("LegalAid.ChooseVia"), typed.By!.Trim(), applicant.Address, handed, due.At, reached);
        var person = Account.WithoutDoor(applicant.Name, clock.Now);
        var application = AidApplication.Forward(id, person.Id, region, applicant, facts, forwarded);
        var matter = Matter.Open(
            MatterKind.LegalAid, await numbering.NextAsync("FY", region.Value, cancel), person.Id, region, Matter.TitleOf(facts.Story), ($"/my/legal-aid/{id}", $"/desk/legal-aid/{id}"), reached);
        db.AddRange(person, matter);
        await db.SaveChangesAsync(cancel);
        await parties.RegisterAsync(matter, facts.OtherSide, cancel);
        // Its clocks count from when it came, however late it is registered.
        var decide = await clock.NextAsync(AidSteps.Decide, region, from: reached, cancel: cancel);
        application.Send(matter, await check.JudgeAsync(application.Sheet.Answers(region), cancel), await clock.NextAsync(AidSteps.SendOn, region, from: reached, cancel: cancel), reached);
        db.Add(application);
        await letters.ReceiveAsync(application, decide.DueAt!.Value, [], cancel);
        await db.SaveChangesAsync(cancel);
    }
}
