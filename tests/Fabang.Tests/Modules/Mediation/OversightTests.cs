using Fabang.Kernel.Data;
using Fabang.Kernel.Time;
using Fabang.Modules.Accounts;
using Fabang.Modules.Directory.Mediators;
using Fabang.Modules.Matters;
using Fabang.Modules.Mediation.Agreements;
using Fabang.Modules.Mediation.Cases;
using Fabang.Modules.Mediation.Confirming;
using Fabang.Modules.Mediation.Jobs;
using Fabang.Modules.Mediation.Offers;
using Fabang.Modules.Mediation.Oversight;
using Fabang.Modules.Mediation.Performing;
using Fabang.Modules.Regions;
using Fabang.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Tests.Modules.Mediation;

/// <summary>Mediation in figures: for those who govern, and for everybody; and what is kept and missed.</summary>
[Trait("Engine", "both")]
public class OversightTests
{
    [Fact]
    public async Task A_year_tells_what_came_how_it_ended_and_how_long_it_took()
    {
        await using var app = new FabangApp();
        await app.InitializeAsync();
        var (mediator, committee) = await app.MediatorAsync();
        await EndedAsync(app, mediator, committee, DisputeType.Neighbours, EndCode.TooFarApart, days: 10);
        await EndedAsync(app, mediator, committee, DisputeType.Neighbours, EndCode.TimeOut, days: 20);
        await EndedAsync(app, mediator, committee, DisputeType.Medical, EndCode.Other, days: 40);
        await AgreedAsync(app, mediator, committee, days: 3, isOral: false);
        await AgreedAsync(app, mediator, committee, days: 3, isOral: true);
        await app.MediationAsync(MediationStatus.Requested);
        app.Clock.Advance(TimeSpan.FromDays(60));
        await app.RunAsync<CountMediations>();

        using var officer = await app.MediationOfficerAsync("330000");
        var main = (await officer.ReadPageAsync("/desk/mediation/figures?year=2026")).QuerySelector("main")!;
        Assert.Contains("2026 年收到 6 件，达成协议 2 件，没有谈成就结束 3 件", main.TextContent, StringComparison.Ordinal);
        Assert.Contains("一半在 10 天以内", main.TextContent, StringComparison.Ordinal);
        Assert.Contains("80% 在期限内结束", main.TextContent, StringComparison.Ordinal);
        Assert.Equal(["街道 5 2 3"], RowsOf(main, "committee"));
        Assert.Equal(["达成协议 2", "其他原因 1", "分歧太大 1", "期限到了 1"], RowsOf(main, "result"));
        Assert.Equal(["书面 1 3,000", "口头 1 3,000"], RowsOf(main, "agreement"));
        Assert.Equal(["付了 2 2,000", "过期没付 2 4,000"], RowsOf(main, "payment"));
        Assert.Equal(["可以申请 1", "过了 30 天，没有申请 1"], RowsOf(main, "confirmation"));
        Assert.Equal(["杭州市 6 2 3"], RowsOf(main, "region"));
    }

    [Fact]
    public async Task What_is_few_is_hidden_from_the_public()
    {
        await using var app = new FabangApp();
        await app.InitializeAsync();
        Assert.Contains("还没有统计", (await app.Visitor().ReadPageAsync("/mediation/figures")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var (mediator, committee) = await app.MediatorAsync();
        foreach (var (type, count) in new[] { (DisputeType.Neighbours, 9), (DisputeType.Family, 6), (DisputeType.Medical, 2) })
        {
            for (var one = 0; one < count; one++)
            {
                await EndedAsync(app, mediator, committee, type, EndCode.TooFarApart, days: 5);
            }
        }

        app.Clock.Advance(TimeSpan.FromDays(60));
        await app.RunAsync<CountMediations>();
        var main = (await app.Visitor().ReadPageAsync("/mediation/figures?year=2026")).QuerySelector("main")!;
        // The two alone could be reckoned from the total: the next smallest is hidden with them.
        Assert.Equal(["邻里 9 0 9", "婚姻家庭 不显示", "医疗 不显示"], RowsOf(main, "type"));
        Assert.Contains("一半在 5 天以内", main.TextContent, StringComparison.Ordinal);
    }

    /// <summary>Whatever came, changed and ended: for every region the kept years are what the mediations say now.</summary>
    [Fact]
    public async Task What_is_kept_of_a_year_is_what_a_fresh_count_finds()
    {
        await using var app = new FabangApp();
        await app.InitializeAsync();
        var (mediator, committee) = await app.MediatorAsync();
        await EndedAsync(app, mediator, committee, DisputeType.Neighbours, EndCode.Unreachable, days: 10);
        var open = await app.MediationAsync(MediationStatus.Mediating);
        await AgreedAsync(app, mediator, committee, days: 3, isOral: false);
        await app.RunAsync<CountMediations>();
        await MustBeFreshAsync(app);

        await EndAsync(app, open);
        await app.MediationAsync(MediationStatus.Inviting);
        await app.RunAsync<CountMediations>();
        await MustBeFreshAsync(app);
    }

    [Fact]
    public async Task The_board_counts_by_step_and_light_and_shows_a_city_its_counties()
    {
        await using var app = new FabangApp();
        await app.InitializeAsync();
        await app.MediationAsync(MediationStatus.Requested);
        app.Clock.Advance(TimeSpan.FromDays(10));
        await app.MediationAsync(MediationStatus.Requested);
        await app.MediationAsync(MediationStatus.Mediating);

        using var city = await app.MediationOfficerAsync("330100");
        var main = (await city.ReadPageAsync("/desk/mediation/clocks")).QuerySelector("main")!;
        Assert.Equal(["西湖区 看能不能受理 1 0 1", "西湖区 主持调解 0 0 1"], main.QuerySelectorAll("table")[0].QuerySelectorAll("tbody tr").Select(Text));
        Assert.Contains(main.QuerySelectorAll("table")[1].QuerySelectorAll("tbody tr").Select(Text), row => row.Contains("等鉴定的时间不算", StringComparison.Ordinal));
        Assert.Single(main.QuerySelectorAll(".queue a"));
        using var justice = app.SignedIn(await app.StaffAsync("郭磊", "330100", Role.JusticeOfficer), "330100", Role.JusticeOfficer);
        Assert.Empty((await justice.ReadPageAsync("/desk/mediation/clocks")).QuerySelectorAll("main .queue a"));
        using var elsewhere = await app.MediationOfficerAsync("310100");
        Assert.Contains("没有在计时的事项", (await elsewhere.ReadPageAsync("/desk/mediation/clocks")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    private static IEnumerable<string> RowsOf(AngleSharp.Dom.IElement main, string table) => main.QuerySelector($"#by-{table}")!.Closest("table")!.QuerySelectorAll("tbody tr").Select(Text);

    private static string Text(AngleSharp.Dom.IElement row) => string.Join(' ', row.TextContent.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));

    private static async Task MustBeFreshAsync(FabangApp app)
    {
        foreach (var region in new[] { "000000", "330000", "330100", MediationPeople.Here, "310000" }.Select(code => new RegionCode(code)))
        {
            var (cases, agreements, payments, kinds) = await app.ReadAsync(async db => (
                (await db.Set<MediationCase>().Where(one => one.RequestedAt != null).ToListAsync()).FindAll(one => region.Covers(one.Region)),
                (await db.Set<MediationAgreement>().Where(one => one.EffectiveAt != null).ToListAsync()).FindAll(one => region.Covers(one.Region)),
                await db.Set<AgreedPayment>().ToListAsync(),
                await db.Set<MediationCommittee>().ToDictionaryAsync(one => one.Id, one => one.Kind)));
            var kept = await app.WithAsync<MediationFigures, MediationYear>(figures => figures.OfAsync(region, app.Clock.GetUtcNow().DayInChina().Year, isPublic: false));

            Assert.Equal(
                (cases.Count, cases.Count(one => one.EndedBy is EndCode.Agreement), cases.Count(one => one.EndedAt is not null && one.EndedBy is not EndCode.Agreement)),
                (kept.Total.Count, kept.Total.Agreed, kept.Total.Ended));
            MustBe(cases.GroupBy(one => one.Type), kept, "type");
            MustBe(cases.GroupBy(one => one.Source), kept, "source");
            MustBe(cases.GroupBy(one => one.Region), kept, "region");
            MustBe(cases.Where(one => one.CommitteeId is not null).GroupBy(one => kinds[one.CommitteeId!.Value]), kept, "committee");
            MustBe(cases.Where(one => one.EndedBy is not null).GroupBy(one => one.EndedBy), kept, "result");
            MustBe(agreements.GroupBy(one => one.IsOral), kept, "agreement");
            Assert.Equal(agreements.Sum(one => one.Total), kept.Tables.Single(one => one.Id == "agreement").Rows.Sum(row => row.Amount));
            Assert.Equal(
                payments.Where(one => agreements.Exists(agreement => agreement.Id == one.AgreementId) && one.Status is DutyStatus.Done).Sum(one => one.Amount),
                kept.Tables.Single(one => one.Id == "payment").Rows.Sum(row => row.Amount));
        }
    }

    private static void MustBe<TKey, T>(IEnumerable<IGrouping<TKey, T>> groups, MediationYear kept, string table) =>
        Assert.Equal(groups.Select(rows => rows.Count()).OrderDescending(), kept.Tables.Single(one => one.Id == table).Rows.Select(row => row.Count));

    private static async Task EndedAsync(FabangApp app, Guid mediator, Guid committee, DisputeType type, EndCode how, int days)
    {
        var now = app.Clock.GetUtcNow();
        var (mediation, matter) = MediationPeople.In(MediationStatus.Mediating, Guid.CreateVersion7(), Guid.CreateVersion7(), mediator, committee, now, MediationPeople.Facts with { Type = type });
        mediation.EndWithout(mediator, how, "谈不拢", matter, now.AddDays(days));
        await app.SaveAsync(matter);
        await app.SaveAsync(mediation);
    }

    private static Task<int> EndAsync(FabangApp app, MediationScene scene) => app.WithAsync<FabangDb, int>(async db =>
    {
        var mediation = await db.Set<MediationCase>().Include(one => one.Parties).SingleAsync(one => one.Id == scene.Id);
        mediation.EndWithout(scene.Mediator, EndCode.TooFarApart, null, await db.Set<Matter>().SingleAsync(one => one.Id == mediation.MatterId), app.Clock.GetUtcNow());
        return await db.SaveChangesAsync();
    });

    /// <summary>Agreed, with one payment that came and a later one that did not; a written one can be confirmed, for an oral one nobody asked.</summary>
    private static async Task AgreedAsync(FabangApp app, Guid mediator, Guid committee, int days, bool isOral)
    {
        var (now, at) = (app.Clock.GetUtcNow(), app.Clock.GetUtcNow().AddDays(days));
        var (mediation, matter) = MediationPeople.In(MediationStatus.Mediating, Guid.CreateVersion7(), Guid.CreateVersion7(), mediator, committee, now);
        var (payee, payer) = (mediation.Parties[0], mediation.Parties[1]);
        var terms = new OfferTerms(payer.Id, payee.Id, 3000, [new(1000, at.DayInChina()), new(2000, at.DayInChina().AddDays(20))], "");
        var text = new AgreementText($"TX-{matter.Number[3..]}", [.. mediation.Parties.Select(party => new NamedParty(party.Id, party.Side, party.Name, null, null))], "漏水", terms, "当面");
        var agreement = isOral
            ? MediationAgreement.Record(mediation.Id, mediation.Region, text, "沈和", "西溪街道人民调解委员会", at)
            : MediationAgreement.LayOut(mediation.Id, mediation.Region, text, "沈和", "西溪街道人民调解委员会", at);
        mediation.LayOut(mediator, matter, matter.Next, at);
        foreach (var party in isOral ? [] : text.Parties)
        {
            agreement.Sign(new(party.Id, party.Name, at, agreement.Hash, null, "", null));
        }

        mediation.Conclude(matter, EntryAuthor.Staff, mediator, "Mediation.DidSignAll", matter.Next, at);
        var (confirmation, payments) = (JudicialConfirmation.Open(agreement, "西湖区人民法院", at.AddDays(30)), AgreedPayment.Of(agreement).ToList());
        payments[0].Report(payer.Id, null, at);
        payments[0].Answer(payee.Id, came: true, at);
        if (isOral)
        {
            confirmation.Lapse();
        }

        await app.SaveAsync(matter);
        await app.SaveAsync(mediation);
        await app.SaveAsync(agreement);
        await app.SaveAsync(confirmation);
        await app.SaveAsync(payments[0]);
        await app.SaveAsync(payments[1]);
    }
}
