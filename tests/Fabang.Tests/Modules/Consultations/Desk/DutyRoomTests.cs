using System.Net;
using Fabang.Kernel.Data;
using Fabang.Modules.Accounts;
using Fabang.Modules.Consultations;
using Fabang.Modules.Consultations.Complaints;
using Fabang.Modules.Consultations.Quality;
using Fabang.Modules.Consultations.Rota;
using Fabang.Modules.Matters;
using Fabang.Modules.Messaging;
using Fabang.Modules.Regions;
using Fabang.Tests.Modules.Consultations.Live;
using Fabang.Tests.Modules.Consultations.Quality;
using Fabang.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Tests.Modules.Consultations.Desk;

/// <summary>What the duty manager sees, and calling in. Each test has a county of its own.</summary>
[Trait("Engine", "both")]
public class DutyRoomTests(LiveApp app) : IClassFixture<LiveApp>
{
    [Fact]
    public async Task It_shows_who_waits_and_for_how_long_and_who_has_what()
    {
        const string county = "330205";
        using var manager = await app.ManagerAsync(county);
        var (wang, _) = await app.OnlineLawyerAsync("王明", county);
        var person = await app.CitizenAsync("13811120001");
        var first = await app.WaitingTalkAsync(person, region: county);
        var written = await app.SentQuestionAsync(person, county);
        var claimed = await app.SentQuestionAsync(person, county);
        await app.ChangeAsync(claimed, view => view.Consultation.Claim(view.Matter, new Responder(wang, "王明"), app.Clock.GetUtcNow()));
        app.Clock.Advance(TimeSpan.FromMinutes(12));
        await app.IsThereAsync(wang);
        await app.WaitingTalkAsync(person, region: county);

        var page = await manager.ReadPageAsync("/desk/duty");

        Assert.Equal(
            ["在线排队2 最久的等了12分钟", "留言没人接1 最久的等了12分钟", "正在谈0", "等律师答复1", "超期的0"],
            page.QuerySelectorAll(".duty-sums > div").Take(5).Select(sum => string.Join(' ', sum.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))));
        Assert.Equal($"talk-{first}", page.QuerySelector(".duty-open a")!.Id);
        Assert.NotNull(page.QuerySelector($".duty-open a[href='/desk/consultations/{written}/hand-over']"));
        Assert.Contains("在王明手上 在线", page.QuerySelector($"#row-{claimed}")!.ParentElement!.TextContent, StringComparison.Ordinal);
        Assert.Contains("手上留言 1 件，对话 0 个", page.QuerySelector(".duty-staff")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("王明（在线，手上 1 件）", (await manager.ReadPageAsync(written.Over("Colleague"))).QuerySelector("select")!.TextContent, StringComparison.Ordinal);

        using var elsewhere = await app.ManagerAsync("310101");
        Assert.Null((await elsewhere.ReadPageAsync("/desk/duty")).QuerySelector($"#row-{claimed}"));
        using var lawyer = app.SignedIn(wang, county, Role.Lawyer);
        Assert.Equal(HttpStatusCode.NotFound, (await lawyer.GetAsync("/desk/duty")).StatusCode);
    }

    [Fact]
    public async Task Late_call_backs_and_complaints_stand_beside_late_answers()
    {
        const string county = "330206";
        using var manager = await app.ManagerAsync(county);
        using var elsewhere = await app.ManagerAsync("310101");
        var (now, lawyer) = (app.Clock.GetUtcNow(), Guid.CreateVersion7());
        var view = await app.ChangeAsync(await app.SentQuestionAsync(await app.CitizenAsync("13811120002"), county), found => found.Consultation.Claim(found.Matter, new Responder(lawyer, "王明"), now));
        var due = new Due(now.AddDays(2), "consultations.call-back-limit=2d");
        var call = await app.SaveAsync(CallBack.Open(view.Matter, view.Consultation.Id, isTalk: false, lawyer, CallBackCause.BadRating, due, now));
        var about = new ComplaintSubject(view.Consultation.Id, false, view.Matter.Id, view.Matter.PersonId, lawyer, view.Matter.Region, view.Matter.Number, view.Matter.Title, view.Matter.PersonPath);
        var complaint = await app.SaveAsync(Complaint.File(Guid.CreateVersion7(), "TS-330206-1", about, ComplaintReason.Attitude, "说话很冲", due, now));
        string[] late = [$"/desk/call-backs/{call.Id}", $"/desk/complaints/{complaint.Id}"];
        Assert.Empty((await manager.ReadPageAsync("/desk/overdue")).QuerySelectorAll(".queue a"));

        app.Clock.Advance(TimeSpan.FromDays(3));

        Assert.Equal(late, (await manager.ReadPageAsync("/desk/overdue")).QuerySelectorAll(".queue a").Select(link => link.GetAttribute("href")).Order());
        var room = await manager.ReadPageAsync("/desk/duty");
        Assert.All(late, path => Assert.NotNull(room.QuerySelector($"a[href='{path}']")));
        Assert.Empty((await elsewhere.ReadPageAsync("/desk/overdue")).QuerySelectorAll(".queue a"));
    }

    [Fact]
    public async Task A_lawyer_on_the_rota_who_is_not_there_is_called_in_once_in_ten_minutes()
    {
        const string county = "330211";
        using var manager = await app.ManagerAsync(county);
        using var elsewhere = await app.ManagerAsync("310101");
        var (lawyer, _) = await app.LawyerAsync("王明", county, onDuty: false);
        var callIn = $"/desk/duty?handler=CallIn&lawyer={lawyer}";
        Assert.Equal(HttpStatusCode.Conflict, (await manager.SendAsync(callIn)).StatusCode);
        await PutOnRotaAsync(county, lawyer);
        Assert.Equal(HttpStatusCode.Conflict, (await manager.SendAsync(callIn)).StatusCode);
        await HasMobileAsync(lawyer, "13911120003");
        Assert.NotNull((await manager.ReadPageAsync("/desk/duty")).QuerySelector("form[action*=CallIn]"));
        Assert.Equal(HttpStatusCode.NotFound, (await elsewhere.SendAsync(callIn)).StatusCode);

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => manager.SendAsync(callIn)));

        Assert.All(answers, answer => Assert.Equal("/desk/duty", answer.Place()));
        Assert.Equal(1, await CallsAsync(lawyer));
        Assert.Null((await manager.ReadPageAsync("/desk/duty")).QuerySelector("form[action*=CallIn]"));
        app.Clock.Advance(TimeSpan.FromMinutes(9));
        await manager.SendAsync(callIn);
        Assert.Equal(1, await CallsAsync(lawyer));
        app.Clock.Advance(TimeSpan.FromMinutes(2));
        await manager.SendAsync(callIn);
        Assert.Equal(2, await CallsAsync(lawyer));

        await app.IsThereAsync(lawyer);
        app.Clock.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal(HttpStatusCode.Conflict, (await manager.SendAsync(callIn)).StatusCode);
    }

    private Task<int> CallsAsync(Guid lawyer) => app.ReadAsync(db => db.Set<Message>().CountAsync(message => message.AccountId == lawyer && message.Template == "Consultations.CalledIn"));

    private async Task PutOnRotaAsync(string county, Guid lawyer)
    {
        var now = app.Clock.GetUtcNow();
        var shift = Shift.Plan(Guid.CreateVersion7(), new RegionCode(county), now.AddMinutes(1), now.AddHours(3), ShiftChannel.Live, null, null, 1, 2);
        shift.SignUp(lawyer, now);
        await app.SaveAsync(shift);
        app.Clock.Advance(TimeSpan.FromMinutes(2));
    }

    private Task<int> HasMobileAsync(Guid lawyer, string phone) => app.WithAsync<FabangDb, int>(async db =>
    {
        (await db.Set<Account>().SingleAsync(account => account.Id == lawyer)).PhoneNumber = phone;
        return await db.SaveChangesAsync();
    });
}
