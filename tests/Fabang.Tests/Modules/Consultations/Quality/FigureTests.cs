using System.Net;
using System.Text;
using Fabang.Modules.Consultations;
using Fabang.Modules.Consultations.Figures;
using Fabang.Modules.Consultations.Outcomes;
using Fabang.Modules.Matters;
using Fabang.Modules.Regions;
using Fabang.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Tests.Modules.Consultations.Quality;

/// <summary>Figures for managers: counted by the job, read by region, hidden where few came.</summary>
[Trait("Engine", "both")]
public class FigureTests(FabangApp app) : IClassFixture<FabangApp>
{
    private static int _phone = 35550000;

    [Fact]
    public void Percentiles_are_right_within_five_percent()
    {
        var random = new Random(12348);
        var waits = Enumerable.Range(0, 5000).Select(_ => TimeSpan.FromSeconds(Math.Exp(random.NextDouble() * 12) + 10)).Order().ToList();
        var (one, other) = (new WaitHistogram(), new WaitHistogram());
        foreach (var wait in waits)
        {
            (random.Next(2) == 0 ? one : other).Add(wait);
        }

        var whole = WaitHistogram.Parse(one.ToString());
        whole.Add(other);

        foreach (var share in new[] { 0.01, 0.5, 0.95, 1 })
        {
            var exact = waits[(int)Math.Ceiling(share * waits.Count) - 1];
            Assert.InRange(whole.Percentile(share)!.Value / exact, 0.95, 1.05);
        }

        Assert.Equal(waits.Count, whole.Count);
        Assert.Null(new WaitHistogram().Percentile(0.5));
    }

    [Fact]
    public void One_small_row_hides_the_next_smallest_with_it()
    {
        var rows = FigureBook.Hide([Row(40), Row(3), Row(9), Row(0)]);
        Assert.Equal([false, true, true, false], rows.Select(row => row.Sum is null));
        Assert.Equal([true, true, false], FigureBook.Hide([Row(4), Row(2), Row(9)]).Select(row => row.Sum is null));

        static FigureRow Row(int cases)
        {
            var sum = new FigureSum();
            for (var i = 0; i < cases; i++)
            {
                sum.Add(new CountedCase(FigureChannel.Written, default, null, null, null, false, null));
            }

            return new($"{cases}", "", sum);
        }
    }

    [Fact]
    public void A_name_that_a_spreadsheet_would_run_is_escaped_and_excel_sees_the_mark()
    {
        var csv = FigureCsv.Write([new FigureTable("region", [new FigureRow("=cmd|' /C calc'!A0", "330106", new FigureSum()), new FigureRow("西湖区", "330106", null)])], outcomes: null, "不足 5 个");

        Assert.Equal(Encoding.UTF8.Preamble.ToArray(), csv[..3]);
        var lines = Encoding.UTF8.GetString(csv[3..]).Split("\r\n");
        Assert.StartsWith("cut,key,name", lines[0], StringComparison.Ordinal);
        Assert.DoesNotContain(",=cmd", lines[1], StringComparison.Ordinal);
        Assert.DoesNotContain(",\"=cmd", lines[1], StringComparison.Ordinal);
        Assert.Equal("region,330106,西湖区,不足 5 个", lines[2]);
    }

    [Fact]
    public async Task What_is_counted_follows_what_happens_and_sums_upwards()
    {
        var person = await app.CitizenAsync($"135{Interlocked.Increment(ref _phone)}");
        List<Guid> questions = [];
        for (var i = 0; i < 6; i++)
        {
            questions.Add(await app.SentQuestionAsync(person, i < 3 ? "330102" : "330105"));
        }

        app.Clock.Advance(TimeSpan.FromHours(2));
        foreach (var question in questions[..4])
        {
            await AnswerAsync(question);
        }

        await app.ChangeAsync(questions[4], view => view.Consultation.Withdraw(view.Matter, app.Clock.GetUtcNow()));
        await app.ChangeAsync(questions[0], view => view.Consultation.Rate(view.Matter, Grade.Good, [], null, app.Clock.GetUtcNow()));
        await app.RunAsync<CountFigures>();
        // Nothing happened since: the same cells.
        await app.RunAsync<CountFigures>();

        var (county, city, nation) = (await SumAsync("330102", FigureScope.Own), await SumAsync("330100", FigureScope.Total), await SumAsync("000000", FigureScope.Total));
        Assert.Equal((3, 3, 3, 3), (county.Sent, county.Answered, county.Due, county.InTime));
        Assert.Equal((6, 4, 1, 1), (city.Sent, city.Answered, city.Abandoned, city.Rated));
        Assert.InRange(city.Waits.Percentile(0.5)!.Value.TotalMinutes, 114, 126);
        Assert.True(nation.Sent >= 6);

        // A day passes: what nobody answered was missed.
        app.Clock.Advance(TimeSpan.FromHours(25));
        await app.RunAsync<CountFigures>();
        Assert.Equal((5, 4), ((await SumAsync("330100", FigureScope.Total)).Due, (await SumAsync("330100", FigureScope.Total)).InTime));

        // It moves to Ningbo: Hangzhou loses it.
        await app.ChangeAsync(questions[5], view => view.Consultation.MoveTo(view.Matter, new RegionCode("330203"), "海曙区", new Responder(Guid.CreateVersion7(), "周队"), new Due(app.Clock.GetUtcNow().AddDays(1), "consultations.answer-limit=24h"), app.Clock.GetUtcNow()));
        app.Clock.Advance(TimeSpan.FromHours(25));
        await app.RunAsync<CountFigures>();
        Assert.Equal((5, 1), ((await SumAsync("330100", FigureScope.Total)).Sent, (await SumAsync("330200", FigureScope.Total)).Sent));

        // The manager reads it, by region; what few came is hidden; the table can be taken away.
        using var manager = await app.ManagerAsync("330100");
        var page = await manager.ReadPageAsync("/desk/figures");
        Assert.Contains("杭州市", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("不足 5 个", page.QuerySelector("#table-region")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("5", page.QuerySelector("#table-month")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["/desk/figures?Region=330102", "/desk/figures?Region=330105"], page.QuerySelectorAll("#table-region a").Select(link => link.GetAttribute("href")!.Split('&')[0]));
        using var csv = await manager.GetAsync("/desk/figures?handler=Csv");
        Assert.Equal("text/csv", csv.Content.Headers.ContentType!.MediaType);
        Assert.Contains("month,2026-03", await csv.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_people_told_afterwards_is_counted_and_few_are_not_shown_apart()
    {
        var person = await app.CitizenAsync($"135{Interlocked.Increment(ref _phone)}");
        var question = OutcomeQuestion.Plan((await app.ConsultationAsync(await app.SentQuestionAsync(person, "330302"))).Consultation, 3, app.Clock.GetUtcNow());
        var later = OutcomeQuestion.Plan((await app.ConsultationAsync(await app.SentQuestionAsync(person, "330302"))).Consultation, 14, app.Clock.GetUtcNow());
        await TellAsync(question, Outcome.Solved, 4);
        await TellAsync(question, Outcome.Stuck, 2);
        using var manager = await app.ManagerAsync("330302");

        var page = await manager.ReadPageAsync("/desk/figures");
        Assert.Equal(["咨询人说", "答复后 3 天", "合计"], page.QuerySelectorAll("#table-outcome thead th").Select(cell => cell.TextContent));
        Assert.Equal(["解决了", "66.7%", "4 66.7%"], page.QuerySelectorAll("#table-outcome tbody tr:first-child > *").Select(cell => cell.TextContent.Trim()));
        Assert.Null((await manager.ReadPageAsync("/desk/figures?Channel=Live")).QuerySelector("#by-outcome"));
        Assert.NotNull((await manager.ReadPageAsync("/desk/figures?Topic=family")).QuerySelector("#by-outcome"));

        // One more, on another day: it could be reckoned from the total.
        await TellAsync(later, Outcome.GoingOn, 1);
        Assert.Equal(["咨询人说", "合计"], (await manager.ReadPageAsync("/desk/figures")).QuerySelectorAll("#table-outcome thead th").Select(cell => cell.TextContent));
        using var csv = await manager.GetAsync("/desk/figures?handler=Csv");
        var text = await csv.Content.ReadAsStringAsync();
        Assert.Contains("outcome,all,Solved,4", text, StringComparison.Ordinal);
        Assert.DoesNotContain("outcome,14", text, StringComparison.Ordinal);

        using var elsewhere = await app.ManagerAsync("330303");
        Assert.Null((await elsewhere.ReadPageAsync("/desk/figures")).QuerySelector("#table-outcome"));

        async Task TellAsync(OutcomeQuestion asked, Outcome outcome, int times)
        {
            for (var i = 0; i < times; i++)
            {
                await app.SaveAsync(OutcomeResult.Of(asked, outcome, topicId: null, app.Clock.GetUtcNow()));
            }
        }
    }

    [Theory]
    [InlineData("Region=330200", HttpStatusCode.NotFound)]
    [InlineData("Region=330000", HttpStatusCode.NotFound)]
    [InlineData("Region=33", HttpStatusCode.NotFound)]
    [InlineData("Region=330106", HttpStatusCode.OK)]
    [InlineData("From=x&To=9999-99&Topic=none&Channel=7", HttpStatusCode.OK)]
    [InlineData("From=2026-03&To=2025-12&Channel=Live", HttpStatusCode.OK)]
    public async Task Own_region_and_below_and_no_filter_breaks_it(string query, HttpStatusCode expected)
    {
        using var manager = await app.ManagerAsync("330100");

        Assert.Equal(expected, (await manager.GetAsync($"/desk/figures?{query}")).StatusCode);
    }

    private Task<ConsultationView> AnswerAsync(Guid question) => app.ChangeAsync(question, view =>
    {
        var (lawyer, now) = (new Responder(Guid.CreateVersion7(), "王明"), app.Clock.GetUtcNow());
        view.Consultation.Claim(view.Matter, lawyer, now);
        view.Consultation.Answer(view.Matter, lawyer, Guid.CreateVersion7(), "可以。", [], new Due(now.AddDays(7), "consultations.closing-limit=7d"), now);
    });

    private async Task<FigureSum> SumAsync(string region, FigureScope scope)
    {
        var code = new RegionCode(region);
        var sum = new FigureSum();
        foreach (var cell in await app.ReadAsync(db => db.Set<FigureCell>().AsNoTracking().Where(cell => cell.Region == code && cell.Scope == scope && cell.Cut == FigureCut.Topic).ToListAsync()))
        {
            sum.Add(cell);
        }

        return sum;
    }
}
