using Fabang.Kernel.Time;
using Fabang.Modules.Accounts;
using Fabang.Modules.LegalAid;
using Fabang.Modules.LegalAid.Applications;
using Fabang.Modules.LegalAid.Cases;
using Fabang.Modules.LegalAid.Closing;
using Fabang.Modules.LegalAid.Eligibility;
using Fabang.Modules.LegalAid.Steps;
using Fabang.Modules.Matters;
using Fabang.Modules.Matters.Conflicts;
using Fabang.Modules.Matters.Steps;
using Fabang.Modules.Regions;
using Fabang.Tests.Modules.Directory;
using Fabang.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Tests.Modules.LegalAid;

/// <summary>Those who ask for aid and those who give it, and cases in every state, made the way the program makes them.</summary>
internal static class AidPeople
{
    public const string Here = "330106";

    public const string Name = "赵小梅";

    /// <summary>Born on 31 December 1949.</summary>
    public const string IdNumber = "11010519491231002X";

    public static readonly Applicant Applicant = new(Name, IdNumber, "13800138000", "西湖区文三路 9 号", "建筑工人", null);

    public static readonly CaseFacts Facts = new("pay", "在工地干了三个月，老板一直不给工钱。", CaseStage.NotStarted, new OtherSide("恒达建筑公司", null, null), null, null);

    public static readonly MeansFacts Means = new(AidFacts.NoGroup, 3, 3000, null, null);

    private static int _number;

    private static int _phone = 37330000;

    public static string Phone() => $"137{Interlocked.Increment(ref _phone)}";

    /// <summary>A draft in which all is filled in and signed.</summary>
    public static AidApplication Filled(Guid person, DateTimeOffset now, CaseFacts? facts = null, Applicant? applicant = null)
    {
        var draft = AidApplication.Start(Guid.CreateVersion7(), person, null, new RegionCode(Here), now);
        draft.Fill(applicant ?? Applicant, now);
        draft.Fill(facts ?? Facts, now);
        draft.Fill(Means, now);
        draft.Sign(Name, SignatureWay.PhoneCode, false, now);
        return draft;
    }

    /// <summary>One that was sent, with its matter.</summary>
    public static (AidApplication Application, Matter Matter) Sent(Guid person, DateTimeOffset now, CaseFacts? facts = null, Applicant? applicant = null)
    {
        var application = Filled(person, now, facts, applicant);
        var number = $"FY-{Here}-20260101-{Interlocked.Increment(ref _number):D4}";
        var matter = Matter.Open(MatterKind.LegalAid, number, person, new RegionCode(Here), "工钱", ($"/my/legal-aid/{application.Id}", $"/desk/legal-aid/{application.Id}"), now);
        application.Send(matter, new AidFinding(AidChance.Likely, "SmallMeans", [], null, null, "test"), At(AidSteps.Decide, now), now);
        return (application, matter);
    }

    /// <summary>The next step by the limit that the law sets.</summary>
    public static NextStep At(StatutoryStep step, DateTimeOffset from, Guid? who = null) =>
        new(step.Actor, who, step.What, step.Limit.Fallback.EndFrom(from, new WorkCalendar([]), new WorkHours(new(9, 0), new(17, 30))), $"{step.Limit.Name}={step.Limit.Fallback}");

    /// <summary>The step that set the limit of a matter; null where none did.</summary>
    public static StatutoryStep? StepOf(Matter matter) => AidSteps.All.FirstOrDefault(step => step.Set(matter.NextRule));

    public static Task<HttpClient> OfficerAsync(this FabangApp app, string region = Here) => app.PostAsync("徐梅", region, Role.LegalAidOfficer);

    public static Task<HttpClient> JusticeAsync(this FabangApp app, string region = Here) => app.PostAsync("郭磊", region, Role.JusticeOfficer);

    /// <summary>Somebody of the staff with a telephone.</summary>
    public static async Task<Guid> ReachableAsync(this FabangApp app, string name, Role role, string phone)
    {
        var id = await app.StaffAsync(name, Here, role);
        await app.WithAsync<Fabang.Kernel.Data.FabangDb, int>(async db =>
        {
            (await db.Set<Account>().SingleAsync(account => account.Id == id)).ReachAt(PhoneNumber.Parse(phone));
            return await db.SaveChangesAsync();
        });
        return id;
    }

    /// <summary>A lawyer who stands in the directory.</summary>
    public static async Task<(Guid Id, HttpClient Desk)> AidLawyerAsync(this FabangApp app, string name = "王明", string region = Here)
    {
        var id = await app.StaffAsync(name, region, Role.Lawyer);
        await app.SavedAsync(firm => Directory.Given.Published(firm, name: name), region, id);
        return (id, app.SignedIn(id, region, Role.Lawyer));
    }

    /// <summary>An application of this person that the centre has received.</summary>
    public static async Task<Guid> ReceivedAsync(this FabangApp app, Guid person, CaseFacts? facts = null)
    {
        var (application, matter) = Sent(person, app.Clock.GetUtcNow(), facts);
        await app.SaveAsync(matter);
        return (await app.SaveAsync(application)).Id;
    }

    /// <summary>A case of this person that this lawyer carries, in this state.</summary>
    public static async Task<Guid> CaseAsync(this FabangApp app, Guid person, Guid lawyer, AidCaseStatus status)
    {
        var (now, officer) = (app.Clock.GetUtcNow(), Guid.CreateVersion7());
        var (application, matter) = Sent(person, now);
        application.Grant(matter, officer, "符合条件", At(AidSteps.Assign, now), now);
        var aid = AidCase.Open(application, AidForm.Litigation, false, now);
        var who = new AidLawyer(lawyer, "王明", null);
        Action[] way =
        [
            () => aid.Appoint(matter, officer, who, null, At(AidSteps.Accept, now, lawyer), now),
            () => aid.Accept(matter, who, At(AidSteps.Agree, now, lawyer), now),
            () => aid.Agree(matter, lawyer, now.DayInChina(), At(AidSteps.Report, now, lawyer), now),
            () => aid.End(matter, lawyer, AidResult.Won, At(AidSteps.HandIn, now, lawyer), now),
            () => aid.HandIn(matter, lawyer, new CaseReport(AidResult.Won, "法院支持全部请求。", 9000, true), At(AidSteps.Check, now), now),
            () => aid.Close(matter, officer, CheckedFile.Whole(90, 2200), now),
        ];
        foreach (var step in way.Take((int)status))
        {
            step();
        }

        await app.SaveAsync(matter);
        await app.SaveAsync(application);
        await app.SaveAsync(aid);
        return application.Id;
    }

    public static Task<AidView> AidAsync(this FabangApp app, Guid application) =>
        app.WithAsync<AidViews, AidView>(async views => (await views.FindAsync(one => one.Id == application))!);

    /// <summary>The code that was sent last to this phone.</summary>
    public static Task<string> CodeAsync(this FabangApp app, PhoneCodePurpose purpose) =>
        app.ReadAsync(db => db.Set<PhoneCode>().Where(code => code.Purpose == purpose).OrderByDescending(code => code.Id).Select(code => code.Code).FirstAsync());

    /// <summary>The officer does something with an application, and comes back to its page.</summary>
    public static async Task GoAsync(this HttpClient officer, Guid id, string handler, params (string, string)[] fields) =>
        Assert.Equal($"/desk/legal-aid/{id}", (await officer.SendAsync($"/desk/legal-aid/{id}?handler={handler}", fields)).Place());

    private static async Task<HttpClient> PostAsync(this FabangApp app, string name, string region, Role role) => app.SignedIn(await app.StaffAsync(name, region, role), region, role);
}
