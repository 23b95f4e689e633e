using Fabang.Kernel.Time;
using Fabang.Modules.Accounts;
using Fabang.Modules.LegalAid.Applications;
using Fabang.Modules.LegalAid.Letters;
using Fabang.Modules.LegalAid.Notices;
using Fabang.Modules.LegalAid.Steps;
using Fabang.Modules.Matters;
using Fabang.Modules.Regions;
using Fabang.Tests.Modules.Directory;
using Fabang.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Tests.Modules.LegalAid;

/// <summary>Notices of organs, as an officer types them, and lawyers who may defend.</summary>
internal static class NoticePeople
{
    public const string Accused = "陆小川";

    private static int _number;

    /// <summary>What the paper says; what is changed stands in the place of the sample.</summary>
    public static (string Name, string Value)[] Typed(Guid id, params (string Name, string Value)[] changed)
    {
        var typed = new Dictionary<string, string>
        {
            ["SendingId"] = id.ToString(),
            ["Centre"] = AidPeople.Here,
            ["Kind"] = "Court",
            ["Organ"] = "杭州市西湖区人民法院",
            ["Number"] = $"（2026）浙0106刑初{Interlocked.Increment(ref _number)}号",
            ["FoundOn"] = "2026-02-27",
            ["IssuedOn"] = "2026-02-28",
            ["ReachedOn"] = "2026-03-02",
            ["Ground"] = "disabled",
            ["Stage"] = "FirstInstance",
            ["Charge"] = "故意伤害",
            ["Others"] = "孙某",
            ["Name"] = Accused,
            ["Born"] = "1990-05-01",
            ["Place"] = "西湖区看守所",
            ["Representative"] = "陆大山",
            ["Phone"] = "13800138009",
            ["Language"] = "手语",
        };
        foreach (var (name, value) in changed)
        {
            typed[name] = value;
        }

        return [.. typed.Select(field => (field.Key, field.Value))];
    }

    /// <summary>A notice that this officer has registered.</summary>
    public static async Task<Guid> NotifiedAsync(this HttpClient officer, params (string Name, string Value)[] changed)
    {
        var id = Guid.CreateVersion7();
        Assert.Equal($"/desk/legal-aid/{id}", (await officer.SendAsync("/desk/legal-aid/notices", Typed(id, changed))).Place());
        return id;
    }

    /// <summary>A notice made the way the program makes it, with its matter and the account of the accused.</summary>
    public static (AidApplication Application, Matter Matter, Account Accused) Registered(Guid officer, DateTimeOffset now)
    {
        var (id, accused, today) = (Guid.CreateVersion7(), Account.WithoutDoor(Accused, now), now.DayInChina());
        var matter = Matter.Open(
            MatterKind.LegalAid, $"FY-{AidPeople.Here}-20260102-{Interlocked.Increment(ref _number):D4}", accused.Id, new RegionCode(AidPeople.Here), "故意伤害", ($"/my/legal-aid/{id}", $"/desk/legal-aid/{id}"), now);
        var notice = new OrganNotice(
            OrganKind.Court, "杭州市西湖区人民法院", $"（2026）浙0106刑初{_number}号", today.AddDays(-2), today.AddDays(-3), now, now, "disabled", "故意伤害", CaseStage.FirstInstance, null,
            new Fabang.Modules.LegalAid.Notices.Accused(Accused, new DateOnly(1990, 5, 1), "西湖区看守所", null, null, null));
        return (AidApplication.Notify(id, matter, notice, officer, AidPeople.At(AidSteps.AssignNotified, now), now), matter, accused);
    }

    /// <summary>A lawyer who names these fields, and was first licensed in this year.</summary>
    public static async Task<(Guid Id, HttpClient Desk)> DefenderAsync(this FabangApp app, string name, int since = 2015, params string[] fields)
    {
        var id = await app.StaffAsync(name, AidPeople.Here, Role.Lawyer);
        await app.SavedAsync(
            firm =>
            {
                var lawyer = Fabang.Modules.Directory.Lawyer.Enter(name, Directory.Given.Licence(), firm, new DateOnly(since, 3, 2), Directory.Given.Now);
                lawyer.Change(Directory.Given.Profile with { Specialties = fields }, Directory.Given.Rules);
                lawyer.Submit(Directory.Given.Rules, Directory.Given.Now);
                lawyer.Publish(Directory.Given.Rules, Directory.Given.Now);
                return lawyer;
            },
            AidPeople.Here,
            id);
        return (id, app.SignedIn(id, AidPeople.Here, Role.Lawyer));
    }

    /// <summary>The newest letter of this kind about an application.</summary>
    public static Task<Letter> LetterAsync(this FabangApp app, Guid application, LetterKind kind) =>
        app.ReadAsync(db => db.Set<Letter>().AsNoTracking().Where(letter => letter.SubjectId == application && letter.Kind == kind).OrderByDescending(letter => letter.Id).FirstAsync());
}
