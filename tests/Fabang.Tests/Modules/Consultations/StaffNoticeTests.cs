using System.Net;
using Fabang.Kernel.Data;
using Fabang.Modules.Accounts;
using Fabang.Modules.Consultations;
using Fabang.Modules.Consultations.Complaints;
using Fabang.Modules.Consultations.StaffNotices;
using Fabang.Modules.Matters;
using Fabang.Modules.Matters.Jobs;
using Fabang.Modules.Messaging;
using Fabang.Tests.Modules.Consultations.Live;
using Fabang.Tests.Modules.Consultations.Quality;
using Fabang.Tests.Modules.Directory;
using Fabang.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Tests.Modules.Consultations;

/// <summary>Messages about work to the staff: only to who has a number, wants it and is not there. Each test has a county of its own.</summary>
[Trait("Engine", "both")]
public class StaffNoticeTests(FabangApp app) : IClassFixture<FabangApp>
{
    [Fact]
    public async Task A_lawyer_is_told_of_an_offer_when_no_page_of_the_desk_is_open()
    {
        const string county = "330402";
        var (lawyer, desk) = await OfferedLawyerAsync("王远", county);
        await AskAsync(county);
        Assert.Equal(0, await app.ToldAsync(lawyer, "Offered"));

        await HasMobileAsync(lawyer, "13922220001");
        await app.IsThereAsync(lawyer);
        await AskAsync(county);
        Assert.Equal(0, await app.ToldAsync(lawyer, "Offered"));

        await app.IsGoneAsync(lawyer);
        var question = await AskAsync(county);
        var message = Assert.Single(await app.ReadAsync(db => db.Set<Message>().AsNoTracking().Where(one => one.AccountId == lawyer && one.Template == "Consultations.Offered").ToListAsync()));
        var number = (await app.ConsultationAsync(question)).Matter.Number;
        Assert.Contains(number, message.Parameters, StringComparison.Ordinal);
        Assert.DoesNotContain("工地", message.Parameters, StringComparison.Ordinal);
        // Worthless once the offer is over.
        Assert.Equal(app.Clock.GetUtcNow().AddMinutes(10), message.ExpiresAt);

        using (await desk.SendAsync("/desk/notices"))
        {
        }

        await AskAsync(county);
        Assert.Equal(1, await app.ToldAsync(lawyer, "Offered"));
    }

    [Fact]
    public async Task The_nearest_duty_manager_is_told_of_a_complaint_but_not_who_answered()
    {
        var near = await ManagerAsync(Desks.Here, "13922220002");
        var far = await ManagerAsync("330000", "13922220003");
        var answered = await ManagerAsync(Desks.Here, "13922220004");
        var person = await app.CitizenAsync(Opponents.NewPhone());
        var question = await app.AnsweredQuestionAsync(person, answered);
        using var mine = app.Citizen(person);

        using (await mine.SendAsync($"/my/complaints/about/{question}", ("Reason", "Attitude"), ("Story", "说话很冲"), ("SendingId", Guid.CreateVersion7().ToString())))
        {
        }

        await app.DeliverAsync();
        Assert.Equal((1, 0, 0), (await app.ToldAsync(near, "ComplaintCame"), await app.ToldAsync(far, "ComplaintCame"), await app.ToldAsync(answered, "ComplaintCame")));
    }

    [Fact]
    public async Task What_becomes_overdue_is_told_once_in_half_an_hour_and_once_for_each_limit()
    {
        const string county = "330411";
        var manager = await ManagerAsync(county, "13922220005");
        var (now, lawyer) = (app.Clock.GetUtcNow(), Guid.CreateVersion7());
        var view = await app.ChangeAsync(await app.SentQuestionAsync(await app.CitizenAsync(Opponents.NewPhone()), county), found => found.Consultation.Claim(found.Matter, new Responder(lawyer, "王明"), now));
        var about = new ComplaintSubject(view.Consultation.Id, false, view.Matter.Id, view.Matter.PersonId, lawyer, view.Matter.Region, view.Matter.Number, view.Matter.Title, view.Matter.PersonPath);
        await app.SaveAsync(Complaint.File(Guid.CreateVersion7(), "TS-330411-1", about, ComplaintReason.Attitude, "说话很冲", new Due(now.AddDays(2), "consultations.complaint-accept-limit=2d"), now));
        await app.RunAsync<TellLate>();
        Assert.Equal(0, await app.ToldAsync(manager, "WorkLate"));

        app.Clock.Advance(TimeSpan.FromDays(3));
        // Both are late: the answer and the complaint.
        await app.RunAsync<EscalateOverdue>();
        await app.DeliverAsync();
        await app.RunAsync<TellLate>();
        await app.RunAsync<TellLate>();
        Assert.Equal(1, await app.ToldAsync(manager, "WorkLate"));

        app.Clock.Advance(TimeSpan.FromMinutes(31));
        await app.RunAsync<TellLate>();
        Assert.Equal(1, await app.ToldAsync(manager, "WorkLate"));
    }

    [Fact]
    public async Task Staff_give_their_number_choose_what_they_want_and_read_it_back()
    {
        const string county = "330421";
        var (lawyer, desk) = await app.LawyerAsync("自填", county);
        await app.WithAsync<FabangDb, int>(async db =>
        {
            (await db.Set<Account>().SingleAsync(account => account.Id == lawyer)).PhoneNumber = null;
            return await db.SaveChangesAsync();
        });
        Assert.Contains("没有留", (await desk.ReadPageAsync("/desk/notices")).Body!.TextContent, StringComparison.Ordinal);

        using (var bad = await desk.SendAsync("/my/account", ("Name", "自填"), ("Mobile", "12345")))
        {
            Assert.Equal(HttpStatusCode.Conflict, bad.StatusCode);
            Assert.Equal("12345", (await bad.ReadPageAsync()).Typed("Mobile"));
        }

        using (var saved = await desk.SendAsync("/my/account", ("Name", "自填"), ("Mobile", "139 2222 0006")))
        {
            Assert.Equal("/my/account", saved.Place());
        }

        var page = await desk.ReadPageAsync("/desk/notices");
        Assert.Contains("139****0006", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("input[value=Offered][checked]"));
        Assert.Null(page.QuerySelector("input[value=Complaint]"));
        Assert.NotNull((await desk.ReadPageAsync("/my/account")).QuerySelector("a[href='/desk/notices']"));
        using var citizen = app.Citizen(await app.CitizenAsync(Opponents.NewPhone()));
        Assert.Null((await citizen.ReadPageAsync("/my/account")).QuerySelector("a[href='/desk/notices'], input[name=Mobile]"));
    }

    [Fact]
    public async Task The_administrator_gives_a_number_when_taking_in_and_later()
    {
        using var administrator = app.SignedIn("330000", Role.RegionAdministrator);
        using var made = await administrator.SendAsync("/admin/people/new", ("UserName", "mobile-person"), ("Name", "新人"), ("Mobile", "13922220007"), ("Role", "Lawyer"), ("Region", "330106"));
        var address = made.Place();
        Assert.Equal("13922220007", (await administrator.ReadPageAsync(address)).Typed("Mobile"));

        using (var changed = await administrator.SendAsync($"{address}?handler=Mobile", ("Mobile", "")))
        {
            Assert.Equal(address, changed.Place());
        }

        Assert.Null(await app.ReadAsync(db => db.Set<Account>().Where(account => account.UserName == "mobile-person").Select(account => account.PhoneNumber).SingleAsync()));
        // A number of the staff opens no door: it is nobody's sign-in.
        Assert.Equal("Accounts.OnlyStaffHaveMobile", Assert.Throws<Fabang.Kernel.BrokenRuleException>(() => Account.Citizen(PhoneNumber.Parse("13922220008"), app.Clock.GetUtcNow()).ReachAt(null)).Code);
    }

    private async Task<Guid> AskAsync(string county)
    {
        var question = await app.QuestionAgainstAsync(await app.CitizenAsync(Opponents.NewPhone()), null, region: county);
        await app.DeliverAsync();
        return question;
    }

    /// <summary>On duty and in the directory: the only one of the county to whom anything is offered.</summary>
    private async Task<(Guid Id, HttpClient Desk)> OfferedLawyerAsync(string name, string county)
    {
        var (id, desk) = await app.LawyerAsync(name, county);
        await app.SavedAsync(firm => Directory.Given.Lawyer(firm, name), county, id);
        return (id, desk);
    }

    private async Task<Guid> ManagerAsync(string region, string mobile)
    {
        var id = await app.StaffAsync("值班长", region, Role.DutyManager);
        await HasMobileAsync(id, mobile);
        return id;
    }

    private Task<int> HasMobileAsync(Guid staff, string mobile) => app.WithAsync<FabangDb, int>(async db =>
    {
        (await db.Set<Account>().SingleAsync(account => account.Id == staff)).ReachAt(PhoneNumber.Parse(mobile));
        return await db.SaveChangesAsync();
    });
}
