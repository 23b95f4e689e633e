using Fabang.Kernel;
using Fabang.Kernel.Time;
using Fabang.Modules.Accounts;
using Fabang.Modules.LegalAid.Applications;
using Fabang.Modules.LegalAid.Cases;
using Fabang.Modules.LegalAid.Jobs;
using Fabang.Modules.LegalAid.Oversight;
using Fabang.Modules.LegalAid.Requests;
using Fabang.Modules.LegalAid.Steps;
using Fabang.Modules.Matters;
using Fabang.Modules.Regions;
using Fabang.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Tests.Modules.LegalAid;

/// <summary>What is kept and missed, and a year in figures: for those who govern, and for everybody.</summary>
[Trait("Engine", "both")]
public class OversightTests
{
    [Fact]
    public async Task The_board_counts_by_step_and_light_and_shows_a_city_its_counties()
    {
        await using var app = new FabangApp();
        await app.InitializeAsync();
        var person = await app.CitizenAsync();
        await app.ReceivedAsync(person);
        app.Clock.Advance(TimeSpan.FromDays(6));
        await app.ReceivedAsync(person);
        var lawyer = await app.StaffAsync("王明", AidPeople.Here, Role.Lawyer);
        var asked = await app.AidAsync(await app.CaseAsync(person, lawyer, AidCaseStatus.ToAssign));
        await app.SaveAsync(AidRequest.Make(Guid.CreateVersion7(), asked.Case!, AidRequestKind.Progress, "办到哪了", app.Clock.GetUtcNow().AddDays(2), app.Clock.GetUtcNow()));
        app.Clock.Advance(TimeSpan.FromDays(3));

        using var city = await app.OfficerAsync("330100");
        var page = await city.ReadPageAsync("/desk/legal-aid/clocks");
        var rows = page.QuerySelectorAll("main table")[0].QuerySelectorAll("tbody tr").Select(row => string.Join(' ', row.TextContent.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)));
        Assert.Equal(["西湖区 审查申请，决定给不给援助 1 0 1", "西湖区 答复受援人的要求 1 0 0", "西湖区 指派律师 0 1 0"], rows);
        Assert.Contains(page.QuerySelectorAll("main .queue li"), row => row.TextContent.Contains("答复受援人的要求", StringComparison.Ordinal) && row.TextContent.Contains(asked.Matter.Number, StringComparison.Ordinal));
        using var elsewhere = await app.OfficerAsync("310100");
        Assert.Contains("没有在计时的事项", (await elsewhere.ReadPageAsync("/desk/legal-aid/clocks")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_year_is_counted_by_the_day_in_China_and_small_cells_are_hidden_from_the_public()
    {
        await using var app = new FabangApp();
        await app.InitializeAsync();
        app.Clock.SetUtcNow(new DateTimeOffset(2026, 12, 31, 23, 59, 0, TimeSpan.FromHours(8)));
        var person = await app.CitizenAsync();
        await AddAsync(app, person, "pay", 9, granted: 9);
        await AddAsync(app, person, "support", 6, granted: 0);
        await AddAsync(app, person, "pension", 2, granted: 2);
        app.Clock.Advance(TimeSpan.FromMinutes(2));
        await AddAsync(app, person, "pay", 1, granted: 1);

        await app.RunAsync<CountYears>();
        var here = new RegionCode("330000");
        var whole = await app.WithAsync<AidFigures, AidYear>(figures => figures.OfAsync(here, 2026, isPublic: false));
        Assert.Equal((17, 11, 0), (whole.Total.Received, whole.Total.Granted, whole.Total.Refused));
        Assert.Equal([9, 6, 2], whole.Tables.Single(table => table.Id == "matter").Rows.Select(row => row.Received));
        Assert.Equal(1, (await app.WithAsync<AidFigures, AidYear>(figures => figures.OfAsync(here, 2027, isPublic: false))).Total.Received);
        Assert.Equal(0, (await app.WithAsync<AidFigures, AidYear>(figures => figures.OfAsync(new RegionCode("310000"), 2026, isPublic: false))).Total.Received);

        var shown = await app.WithAsync<AidFigures, AidYear>(figures => figures.OfAsync(here, 2026, isPublic: true));
        // The two alone could be reckoned from the total: the next smallest is hidden with them.
        Assert.Equal([false, true, true], shown.Tables.Single(table => table.Id == "matter").Rows.Select(row => row.IsHidden));
        var page = (await app.Visitor().ReadPageAsync("/legal-aid/figures?year=2026")).QuerySelector("main")!.TextContent;
        Assert.Contains("少于 5 件", page, StringComparison.Ordinal);
    }

    /// <summary>Whatever came, changed and closed: for every region the kept years are what the applications and cases say now.</summary>
    [Fact]
    public async Task What_is_kept_of_a_year_is_what_a_fresh_count_finds()
    {
        await using var app = new FabangApp();
        await app.InitializeAsync();
        Assert.Contains("还没有统计", (await app.Visitor().ReadPageAsync("/legal-aid/figures")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var (person, lawyer) = (await app.CitizenAsync(), await app.StaffAsync("王明", AidPeople.Here, Role.Lawyer));
        await AddAsync(app, person, "pay", 7, granted: 3);
        await AddAsync(app, person, "support", 2, granted: 2);
        await app.CaseAsync(person, lawyer, AidCaseStatus.Closed);
        await app.RunAsync<CountYears>();
        await MustBeFreshAsync(app);
        // Four of the ten are not decided yet: what is fewer than five is not told by the total either.
        var total = (await app.Visitor().ReadPageAsync("/legal-aid/figures")).QuerySelector("main")!.TextContent;
        Assert.Contains("收到申请 10 件。", total, StringComparison.Ordinal);
        Assert.DoesNotContain("给予援助 6 件", total, StringComparison.Ordinal);

        app.Clock.Advance(TimeSpan.FromDays(1));
        await app.CaseAsync(person, lawyer, AidCaseStatus.Closed);
        await app.WithAsync<Fabang.Kernel.Data.FabangDb, int>(async db =>
        {
            foreach (var waiting in await db.Set<AidApplication>().Where(one => one.Status == ApplicationStatus.Received && one.MatterCode == "pay").Take(2).ToListAsync())
            {
                waiting.Refuse(await db.Set<Matter>().SingleAsync(matter => matter.Id == waiting.MatterId), lawyer, RefusalGround.Means, "收入高", app.Clock.GetUtcNow());
            }

            return await db.SaveChangesAsync();
        });
        await app.RunAsync<CountYears>();
        await MustBeFreshAsync(app);
    }

    private static async Task MustBeFreshAsync(FabangApp app)
    {
        var year = app.Clock.GetUtcNow().DayInChina().Year;
        foreach (var region in new[] { "000000", "330000", "330100", AidPeople.Here, "310000" }.Select(code => new RegionCode(code)))
        {
            var (applications, cases) = await app.ReadAsync(async db => (
                (await db.Set<AidApplication>().Where(one => one.ReceivedAt != null).ToListAsync()).FindAll(one => region.Covers(one.Region)),
                (await db.Set<AidCase>().Where(one => one.ClosedAt != null).ToListAsync()).FindAll(one => region.Covers(one.Region))));
            var kept = await app.WithAsync<AidFigures, AidYear>(figures => figures.OfAsync(region, year, isPublic: false));

            Assert.Equal(
                (applications.Count, applications.Count(one => one.Status is ApplicationStatus.Granted), applications.Count(one => one.Status is ApplicationStatus.Refused)),
                (kept.Total.Received, kept.Total.Granted, kept.Total.Refused));
            Assert.Equal(applications.GroupBy(one => one.MatterCode).Select(rows => rows.Count()).OrderDescending(), RowsOf(kept, "matter"));
            Assert.Equal(applications.GroupBy(one => one.GroupCode).Select(rows => rows.Count()).OrderDescending(), RowsOf(kept, "group"));
            Assert.Equal(applications.GroupBy(one => one.Region).Select(rows => rows.Count()).OrderDescending(), RowsOf(kept, "region"));
            Assert.Equal(cases.GroupBy(one => one.Result).Select(rows => rows.Count()).OrderDescending(), RowsOf(kept, "result"));
        }
    }

    private static IEnumerable<int> RowsOf(AidYear year, string table) => year.Tables.Single(one => one.Id == table).Rows.Select(row => row.Received);

    [Theory]
    [InlineData(new[] { 40, 3, 9, 0 }, new[] { 1, 2 })]
    [InlineData(new[] { 4, 2, 9 }, new[] { 0, 1 })]
    [InlineData(new[] { 9, 7 }, new int[0])]
    [InlineData(new[] { 3 }, new[] { 0 })]
    public void Nobody_is_guessed_from_what_is_left(int[] counts, int[] hidden) => Assert.Equal(hidden, SmallCells.HiddenAmong(counts).Order());

    private static async Task AddAsync(FabangApp app, Guid person, string matter, int count, int granted)
    {
        for (var one = 0; one < count; one++)
        {
            var now = app.Clock.GetUtcNow();
            var (application, opened) = AidPeople.Sent(person, now, AidPeople.Facts with { Matter = matter });
            if (one < granted)
            {
                application.Grant(opened, Guid.CreateVersion7(), "符合条件", AidPeople.At(AidSteps.Assign, now), now);
            }

            await app.SaveAsync(opened);
            await app.SaveAsync(application);
        }
    }
}
