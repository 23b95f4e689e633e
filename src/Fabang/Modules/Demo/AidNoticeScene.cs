using Fabang.Modules.Accounts;
using Fabang.Modules.LegalAid.Applications;
using Fabang.Modules.LegalAid.Cases;
using Fabang.Modules.LegalAid.Notices;
using Fabang.Modules.LegalAid.Steps;
using Fabang.Modules.Matters;
using Fabang.Modules.Matters.Steps;
using Fabang.Modules.Regions;

namespace Fabang.Modules.Demo;

/// <summary>Notices of a court and of the police: one that waits for a lawyer, one that a lawyer carries.</summary>
public sealed class AidNoticeScene(FabangDb db, Numbering numbering, StepClock clock)
{
    private static readonly RegionCode Here = new("330106");

    public async Task PlayAsync(IReadOnlyDictionary<string, Guid> staff, CancellationToken cancel)
    {
        var today = clock.Now.DayInChina();
        await db.InTransactionAsync(() => NotifyAsync(
            staff["xumei"],
            Of(OrganKind.Police, "杭州市公安局西湖区分局", $"（{today.Year}）西公刑通援字 18 号", "minor", "盗窃", CaseStage.Investigation, new("彭小宇", today.AddYears(-17), "西湖区看守所", "彭建军", "13800000149", null), daysAgo: 1),
            null, cancel), cancel);
        await db.InTransactionAsync(() => NotifyAsync(
            staff["xumei"],
            Of(OrganKind.Court, "杭州市西湖区人民法院", $"（{today.Year}）浙0106刑初 312 号", "disabled", "故意伤害", CaseStage.FirstInstance, new("陆小川", today.AddYears(-36), null, null, null, "手语"), daysAgo: 8),
            new AidLawyer(staff["wangming"], "王明", null), cancel), cancel);
    }

    private OrganNotice Of(OrganKind kind, string organ, string number, string ground, string charge, CaseStage stage, Accused accused, int daysAgo)
    {
        var reached = clock.Now.AddDays(-daysAgo);
        return new(kind, organ, number, reached.DayInChina().AddDays(-1), reached.DayInChina().AddDays(-2), reached.AddDays(1), reached, ground, charge, stage, null, accused);
    }

    private async Task NotifyAsync(Guid officer, OrganNotice notice, AidLawyer? lawyer, CancellationToken cancel)
    {
        var (id, at) = (Guid.CreateVersion7(), notice.ReachedAt);
        var accused = db.Add(Account.WithoutDoor(notice.Accused.Name, at)).Entity;
        var matter = db.Add(Matter.Open(
            MatterKind.LegalAid, await numbering.NextAsync("FY", Here.Value, cancel), accused.Id, Here, Matter.TitleOf(notice.Charge), ($"/my/legal-aid/{id}", $"/desk/legal-aid/{id}"), at)).Entity;
        await db.SaveChangesAsync(cancel);
        var application = AidApplication.Notify(id, matter, notice, officer, await clock.NextAsync(AidSteps.AssignNotified, Here, from: at, cancel: cancel), at);
        db.Add(application);
        var aid = db.Add(AidCase.Open(application, AidForm.Criminal, isLifeOrDeath: false, at)).Entity;
        if (lawyer is not null)
        {
            aid.Appoint(matter, officer, lawyer, null, await clock.NextAsync(AidSteps.Accept, Here, lawyer.Id, at, cancel), at.AddHours(3));
            aid.Accept(matter, lawyer, await clock.NextAsync(AidSteps.Agree, Here, lawyer.Id, at.AddHours(5), cancel), at.AddHours(5));
        }

        await db.SaveChangesAsync(cancel);
    }
}
