using Fabang.Modules.Accounts;
using Fabang.Modules.LegalAid.Applications;
using Fabang.Modules.LegalAid.Cases;
using Fabang.Modules.LegalAid.Steps;
using Fabang.Modules.Matters;
using Fabang.Modules.Matters.Conflicts;
using Fabang.Modules.Matters.Steps;
using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.LegalAid.Notices;

/// <summary>
/// Registers the notice of a court, procuratorate or police (登记通知辩护、通知代理): no means are looked into and nothing is decided, a lawyer is appointed within three days of its receipt.
/// 《法律援助法》第三十六条;《办理法律援助案件程序规定》第二十四条.
/// </summary>
public sealed class Noticing(FabangDb db, CurrentUser user, RegionTree tree, NoticeGrounds grounds, Numbering numbering, Parties parties, MatterLimits limits, StepClock clock)
{
    /// <summary>The centres that the officer may register for: their regions, and what lies right below.</summary>
    public IReadOnlyList<Region> Centres => [.. user.RegionsFor(LegalAidModule.Handle).SelectMany(own => tree.ChildrenOf(own).Prepend(tree.Find(own)!))
        .Where(region => region.Code != RegionCode.Nation).DistinctBy(region => region.Code)];

    /// <exception cref="BrokenRuleException">It is none that the officer may register for.</exception>
    public RegionCode Read(string? centre) => Centres.FirstOrDefault(one => one.Code.Value == centre)?.Code ?? throw new BrokenRuleException("LegalAid.ChooseCentre");

    public IReadOnlyList<NoticeGround> Grounds => grounds.On(clock.Now.DayInChina());

    /// <summary>Registers it once, however often it is pressed. The id comes from the form.</summary>
    public async Task RegisterAsync(Guid id, string? centre, NoticeToRegister typed, CancellationToken cancel = default)
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
    }

    private async Task RegisterOnceAsync(Guid id, string? centre, NoticeToRegister typed, CancellationToken cancel)
    {
        if (await db.Set<AidApplication>().AnyAsync(one => one.Id == id, cancel))
        {
            return;
        }

        var region = Read(centre);
        var (notice, ground) = await ReadAsync(typed, region, cancel);
        await MustBeNewAsync(notice, cancel);
        // Whoever is held has no telephone to sign in with: their account opens no door, and keeps the matter theirs.
        var accused = Account.WithoutDoor(notice.Accused.Name, clock.Now);
        db.Add(accused);
        var matter = Matter.Open(
            MatterKind.LegalAid, await numbering.NextAsync("FY", region.Value, cancel), accused.Id, region, Matter.TitleOf(notice.Charge), ($"/my/legal-aid/{id}", $"/desk/legal-aid/{id}"), clock.Now);
        db.Add(matter);
        await db.SaveChangesAsync(cancel);
        await parties.RegisterAsync(matter, typed.OtherSide, cancel);
        var application = AidApplication.Notify(id, matter, notice, user.RequiredId, await clock.NextAsync(AidSteps.AssignNotified, region, from: notice.ReachedAt, cancel: cancel), clock.Now);
        db.Add(application);
        db.Add(AidCase.Open(application, AidForm.Criminal, typed.IsLifeOrDeath || ground.Need is LawyerNeed.Grave, clock.Now));
        await db.SaveChangesAsync(cancel);
    }

    private async Task<(OrganNotice Notice, NoticeGround Ground)> ReadAsync(NoticeToRegister typed, RegionCode region, CancellationToken cancel)
    {
        var kind = typed.Kind ?? throw new BrokenRuleException("LegalAid.ChooseOrganKind");
        BrokenRuleException.ThrowIfBlank(typed.Organ, "LegalAid.NeedsOrgan");
        BrokenRuleException.ThrowIfBlank(typed.Number, "LegalAid.NeedsOrganNumber");
        BrokenRuleException.ThrowIfBlank(typed.Charge, "LegalAid.NeedsCharge");
        var reached = typed.ReachedAt(clock.Now);
        var ground = grounds.On(reached.DayInChina()).FirstOrDefault(one => one.Id == typed.Ground) ?? throw new BrokenRuleException("LegalAid.ChooseNoticeGround");
        if (!ground.Organs.Contains(kind))
        {
            throw new BrokenRuleException("LegalAid.GroundNotOfOrgan");
        }

        var due = await limits.EndAsync(NoticeLimits.Organ, region, typed.FoundOn!.Value.At(new TimeOnly(12, 0)), cancel);
        return (new OrganNotice(
            kind, typed.Organ!.Trim(), typed.Number!.Trim(), typed.IssuedOn!.Value, typed.FoundOn.Value, due.At, reached, ground.Id, typed.Charge!.Trim(),
            typed.Stage ?? throw new BrokenRuleException("LegalAid.ChooseStage"), typed.OtherSide.Names, typed.AccusedOn(reached.DayInChina())), ground);
    }

    /// <summary>One paper for the same person is registered once; a case number may stand for several accused.</summary>
    private async Task MustBeNewAsync(OrganNotice notice, CancellationToken cancel)
    {
        var same = await db.Set<AidApplication>().AsNoTracking().WhereSealed(one => one.NoticeNumber, AidApplication.Sought(notice.Number), db).ToListAsync(cancel);
        if (same.Exists(one => one.Notice?.Accused.Name == notice.Accused.Name && one.Notice.Organ == notice.Organ))
        {
            throw new BrokenRuleException("LegalAid.NoticeKnown");
        }
    }
}
