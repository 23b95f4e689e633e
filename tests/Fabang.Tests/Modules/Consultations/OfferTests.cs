using System.Net;
using Fabang.Modules.Accounts;
using Fabang.Modules.Consultations.Offers;
using Fabang.Modules.Consultations.Rota;
using Fabang.Modules.Directory;
using Fabang.Modules.Matters;
using Fabang.Modules.Matters.Allocation;
using Fabang.Modules.Regions;
using Fabang.Modules.Topics;
using Fabang.Tests.Modules.Directory;
using Fabang.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Fabang.Tests.Modules.Consultations;

/// <summary>What waits is offered to one lawyer after the other, then to all, then to the province. Each test has a county of its own.</summary>
[Trait("Engine", "both")]
public class OfferTests(FabangApp app) : IClassFixture<FabangApp>
{
    [Fact]
    public async Task The_best_is_asked_first_then_the_next_then_all_may_take_it()
    {
        const string county = "340102";
        var (first, firstDesk) = await LawyerAsync("赵甲", county, ["labour"]);
        var (second, secondDesk) = await LawyerAsync("钱乙", county, ["family"]);
        var question = await app.QuestionAgainstAsync(await app.CitizenAsync(Opponents.NewPhone()), null, region: county, topic: "wages");
        await app.DeliverAsync();

        Assert.Equal(first, (await OfferAsync(question))!.LawyerId);
        Assert.Contains("派给您", await RowAsync(firstDesk, question), StringComparison.Ordinal);
        Assert.Null((await secondDesk.ReadPageAsync("/desk/consultations")).QuerySelector($"a[href='{question.At()}']"));
        Assert.DoesNotContain("在工地", (await secondDesk.ReadPageAsync(question.At())).QuerySelector(".desk-case")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, (await secondDesk.SendAsync(question.At("Claim"))).StatusCode);

        app.Clock.Advance(TimeSpan.FromMinutes(11));
        await app.RunAsync<OfferWaiting>();
        Assert.Equal(second, (await OfferAsync(question))!.LawyerId);
        Assert.Equal("/desk/consultations", (await secondDesk.SendAsync(question.At("Pass"))).Place());
        Assert.NotNull((await OfferAsync(question))!.OpenedAt);
        Assert.Equal(HttpStatusCode.Redirect, (await firstDesk.SendAsync(question.At("Claim"))).StatusCode);
        await app.DeliverAsync();
        Assert.Null(await OfferAsync(question));
        // The first was asked, let it go, and took it in the end by hand; the second was asked.
        Assert.Equal(-1.5, await OwedAsync(first), tolerance: 0.01);
        Assert.Equal(0.5, await OwedAsync(second), tolerance: 0.01);
    }

    [Fact]
    public async Task Who_was_passed_over_is_asked_next_and_reads_why()
    {
        const string county = "330105";
        var (first, _) = await LawyerAsync("孙丙", county, ["labour"]);
        var (second, desk) = await LawyerAsync("李丁", county, []);
        List<Guid> asked = [];
        for (var i = 0; i < 4; i++)
        {
            var question = await app.QuestionAgainstAsync(await app.CitizenAsync(Opponents.NewPhone()), null, region: county);
            await app.DeliverAsync();
            asked.Add((await OfferAsync(question))!.LawyerId!.Value);
        }

        Assert.Equal([2, 2], asked.CountBy(lawyer => lawyer).Select(pair => pair.Value));
        var list = await desk.ReadPageAsync("/desk/allocation");
        Assert.Equal(4, list.QuerySelectorAll("ul.queue li").Length);
        Assert.DoesNotContain("孙丙", list.Body!.TextContent, StringComparison.Ordinal);
        var link = list.QuerySelector("ul.queue a")!.GetAttribute("href")!;
        var own = await desk.ReadPageAsync(link);
        Assert.Single(own.QuerySelectorAll("main section"));
        Assert.DoesNotContain("孙丙", own.Body!.TextContent, StringComparison.Ordinal);
        using var manager = app.SignedIn(await app.StaffAsync("值班长", county, Role.DutyManager), county, Role.DutyManager);
        var all = (await manager.ReadPageAsync(link)).Body!.TextContent;
        Assert.Contains("孙丙", all, StringComparison.Ordinal);
        Assert.Contains("李丁", all, StringComparison.Ordinal);
        using var elsewhere = app.SignedIn(await app.StaffAsync("别处", "310101", Role.DutyManager), "310101", Role.DutyManager);
        Assert.Equal(HttpStatusCode.NotFound, (await elsewhere.GetAsync(link)).StatusCode);
        Assert.NotEqual(first, second);
    }

    [Fact]
    public async Task With_nobody_who_fits_all_see_it_and_later_the_province_does()
    {
        const string county = "320106";
        var (_, unlisted) = await app.LawyerAsync("没进名录", county);
        var (_, suspended) = await LawyerAsync("停业", county, ["labour"], new(null, new DateOnly(2026, 12, 31), null));
        var question = await app.QuestionAgainstAsync(await app.CitizenAsync(Opponents.NewPhone()), null, region: county);
        await app.DeliverAsync();
        Assert.NotNull((await OfferAsync(question))!.OpenedAt);
        Assert.NotEmpty(await RowAsync(unlisted, question));
        Assert.Equal(HttpStatusCode.Conflict, (await suspended.SendAsync(question.At("Claim"))).StatusCode);
        var (_, other) = await LawyerAsync("邻市", "320205", []);
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync(question.At())).StatusCode);

        app.Clock.Advance(TimeSpan.FromMinutes(121));
        await app.RunAsync<OfferWaiting>();

        Assert.Contains("派给您", await RowAsync(other, question), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await other.SendAsync(question.At("Claim"))).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await other.GetAsync(question.At())).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await other.SendAsync(question.At("Answer"), ("Text", "可以要求支付。"))).StatusCode);
        var (_, shanghai) = await app.LawyerAsync("外省", "310101");
        Assert.Equal(HttpStatusCode.NotFound, (await shanghai.GetAsync(question.At())).StatusCode);
    }

    [Fact]
    public async Task Conflict_penalty_and_a_full_desk_rule_out()
    {
        const string county = "330108";
        var name = "韩不亏";
        await app.SaveAsync(RegionSetting.Of(OfferRules.RefusesPenalised, new RegionCode(county), new YesNo(true), new DateOnly(2026, 1, 1), "杭司〔2026〕3号", app.Clock.GetUtcNow()));
        var (bound, boundDesk) = await LawyerAsync("冲突", county, []);
        await boundDesk.SendAsync((await app.QuestionAgainstAsync(await app.NamedAsync(name, Opponents.NewPhone()), null, region: county)).At("Claim"));
        var (penalised, _) = await LawyerAsync("受罚", county, [], new(new DateOnly(2025, 6, 1), null, null));
        var (full, _) = await LawyerAsync("已满", county, []);
        var terms = AllocationAccount.Open(full, MatterKind.Consultation);
        terms.Agree(1, capacity: 0);
        await app.SaveAsync(terms);
        var (free, _) = await LawyerAsync("有空", county, []);
        var question = await app.QuestionAgainstAsync(await app.CitizenAsync(Opponents.NewPhone()), name, region: county);
        await app.DeliverAsync();

        Assert.Equal(free, (await OfferAsync(question))!.LawyerId);
        var matter = (await app.ConsultationAsync(question)).Matter.Id;
        var standings = await app.ReadAsync(db => db.Set<AllocationRound>().Where(round => round.MatterId == matter).SelectMany(round => round.Standings).ToDictionaryAsync(standing => standing.ProviderId, standing => standing.LeftOut));
        Assert.Equal((LeftOut.Conflict, LeftOut.Penalty, LeftOut.Full, (LeftOut?)null), (standings[bound], standings[penalised], standings[full], standings[free]));
    }

    [Fact]
    public async Task The_duty_manager_agrees_on_parts_and_a_region_may_offer_nothing()
    {
        const string county = "330109";
        var (lawyer, desk) = await LawyerAsync("周戊", county, []);
        using var manager = app.SignedIn(await app.StaffAsync("值班长", county, Role.DutyManager), county, Role.DutyManager);
        Assert.Equal(HttpStatusCode.OK, (await manager.SendAsync($"/desk/allocation/shares/{lawyer}", ("Weight", "99"))).StatusCode);

        Assert.Equal("/desk/allocation/shares", (await manager.SendAsync($"/desk/allocation/shares/{lawyer}", ("Weight", "2.5"), ("Capacity", "3"))).Place());

        Assert.Contains("2.5", (await manager.ReadPageAsync("/desk/allocation/shares")).Body!.TextContent, StringComparison.Ordinal);
        await app.SaveAsync(RegionSetting.Of(OfferRules.Minutes, new RegionCode(county), 0, new DateOnly(2026, 1, 1), "杭司〔2026〕4号", app.Clock.GetUtcNow()));
        var question = await app.QuestionAgainstAsync(await app.CitizenAsync(Opponents.NewPhone()), null, region: county);
        await app.DeliverAsync();
        Assert.NotEmpty(await RowAsync(desk, question));
        Assert.Equal(HttpStatusCode.Redirect, (await desk.SendAsync(question.At("Claim"))).StatusCode);
    }

    [Fact]
    public async Task Who_is_on_the_rota_of_the_hour_is_asked_first_and_both_read_why()
    {
        const string county = "330111";
        var (off, offDesk) = await LawyerAsync("郑不在班", county, ["labour"]);
        var (on, _) = await LawyerAsync("吴在班", county, []);
        var now = app.Clock.GetUtcNow();
        // Work, in writing; a shift by telephone, of another field or of another hour counts for nothing here.
        await ShiftAsync(county, now.AddHours(-1), now.AddHours(3), ShiftChannel.Written, "work", on);
        await ShiftAsync(county, now.AddHours(-1), now.AddHours(3), ShiftChannel.Phone, null, off);
        await ShiftAsync(county, now.AddHours(-1), now.AddHours(3), ShiftChannel.Written, "family", off);
        await ShiftAsync(county, now.AddHours(3), now.AddHours(6), ShiftChannel.Written, null, off);
        using var manager = app.SignedIn(await app.StaffAsync("值班长", county, Role.DutyManager), county, Role.DutyManager);

        var question = await app.QuestionAgainstAsync(await app.CitizenAsync(Opponents.NewPhone()), null, region: county, topic: "wages");
        await app.DeliverAsync();

        Assert.Equal(on, (await OfferAsync(question))!.LawyerId);
        var own = await offDesk.ReadPageAsync((await offDesk.ReadPageAsync("/desk/allocation")).QuerySelector("ul.queue a")!.GetAttribute("href")!);
        Assert.Contains("这个时段没有排他的班", own.QuerySelector("main section")!.TextContent, StringComparison.Ordinal);
        var all = await manager.ReadPageAsync((await manager.ReadPageAsync("/desk/allocation")).QuerySelector("ul.queue a")!.GetAttribute("href")!);
        Assert.Contains("先派给在班的", all.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["吴在班", "郑不在班"], all.QuerySelectorAll("main section h2").Select(heading => heading.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)[1]));
        Assert.Contains("在班", all.QuerySelector("main section h2")!.Children.Select(tag => tag.TextContent.Trim()));

        // The only one on the rota does not take it: the others are asked as ever.
        app.Clock.Advance(TimeSpan.FromMinutes(11));
        await app.RunAsync<OfferWaiting>();
        Assert.Equal(off, (await OfferAsync(question))!.LawyerId);

        // At an hour without a rota the field decides.
        var other = await app.QuestionAgainstAsync(await app.CitizenAsync(Opponents.NewPhone()), null, region: county, topic: "renting");
        await app.DeliverAsync();
        var matter = (await app.ConsultationAsync(other)).Matter.Id;
        var round = await app.ReadAsync(db => db.Set<AllocationRound>().Include(one => one.Standings).SingleAsync(one => one.MatterId == matter));
        Assert.NotNull(await OfferAsync(other));
        Assert.All(round.Standings, standing => Assert.Null(standing.IsOnShift));
    }

    private async Task ShiftAsync(string county, DateTimeOffset from, DateTimeOffset until, ShiftChannel channel, string? group, Guid lawyer)
    {
        var shift = Shift.Plan(Guid.CreateVersion7(), new RegionCode(county), from, until, channel, group, null, 1, 2);
        shift.SignUp(lawyer, from.AddHours(-1));
        await app.SaveAsync(shift);
    }

    [Fact]
    public async Task Explanations_are_forgotten_after_ninety_days()
    {
        await using var alone = new FabangApp();
        await alone.InitializeAsync();
        await alone.SentQuestionAsync(await alone.CitizenAsync(Opponents.NewPhone()));
        await alone.DeliverAsync();
        Assert.Equal(1, await alone.ReadAsync(db => db.Set<AllocationRound>().CountAsync()));

        alone.Clock.Advance(TimeSpan.FromDays(91));
        await alone.RunAsync<DropOldRounds>();

        Assert.Equal(0, await alone.ReadAsync(db => db.Set<AllocationRound>().CountAsync()));
    }

    [Fact]
    public void Each_topic_leads_to_a_field_of_the_directory_or_to_none()
    {
        var fields = new DirectoryLists().Specialties.Select(term => term.Code).ToHashSet();
        var specialties = app.Services.GetRequiredService<TopicSpecialties>();

        Assert.All(app.Services.GetRequiredService<TopicBook>().Topics, topic => Assert.True(specialties.Of(topic.Id) is not { } field || fields.Contains(field), topic.Id));
        Assert.Equal(("labour", "land", null), (specialties.Of("wages"), specialties.Of("rural-land"), specialties.Of("suing")));
    }

    private Task<Offer?> OfferAsync(Guid question) => app.ReadAsync(db => db.Set<Offer>().AsNoTracking().SingleOrDefaultAsync(offer => offer.Id == question));

    private Task<double> OwedAsync(Guid lawyer) => app.ReadAsync(db => db.Set<AllocationAccount>().Where(account => account.ProviderId == lawyer).Select(account => account.Owed).SingleAsync());

    private static async Task<string> RowAsync(HttpClient desk, Guid question) =>
        (await desk.ReadPageAsync("/desk/consultations")).QuerySelector($"a[href='{question.At()}']")!.TextContent;

    private async Task<(Guid Id, HttpClient Desk)> LawyerAsync(string name, string county, string[] fields, LicenceFacts? licence = null)
    {
        var (id, desk) = await app.LawyerAsync(name, county);
        await app.SavedAsync(firm =>
        {
            var lawyer = fields.Length == 0 ? Directory.Given.Lawyer(firm, name) : Directory.Given.Published(firm, Directory.Given.Profile with { Specialties = fields }, name);
            lawyer.Note(licence ?? LicenceFacts.Clean);
            return lawyer;
        }, county, id);
        return (id, desk);
    }
}
