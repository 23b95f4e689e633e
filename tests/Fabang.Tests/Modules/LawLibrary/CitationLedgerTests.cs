using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Fabang.Modules.Accounts;
using Fabang.Modules.LawLibrary.Citations;
using Fabang.Modules.LawLibrary.Jobs;
using Fabang.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Tests.Modules.LawLibrary;

/// <summary>An editor works through what texts cite and the library does not have.</summary>
public sealed class CitationLedgerTests : IAsyncLifetime
{
    private const string Ledger = "/admin/laws/citations";
    private const string Name = Ledger + "/name?name=示例灯具规定";

    private readonly FabangApp _app = new();
    private HttpClient _editor = null!;

    public async ValueTask InitializeAsync()
    {
        using var texts = new LawTexts();
        texts.Write("national/行政法规/示例路灯条例.md", LawTexts.Law("示例路灯条例", "2019年3月2日 国务院公布", "第一条 路灯点亮。", "第二条 灯罩擦净。"));
        texts.Write("national/行政法规/示例灯油条例.md", LawTexts.Law(
            "示例灯油条例", "2020年3月2日 国务院公布", "第一条 灯油依照《示例灯具规定》第二条添。", "第二条 不添的，依照《示例灯具规定》处理。", "第三条 依照《示例路灯条例》第九条处罚。", "第四条 参照《示例火把办法》。"));
        await _app.InitializeAsync();
        await _app.ImportAndIndexAsync(texts.Root);
        await _app.RunAsync<ReadCitations>();
        _editor = _app.SignedIn("000000", Role.PlatformAdministrator);
    }

    [Fact]
    public async Task What_leads_nowhere_is_listed_with_how_often_and_where()
    {
        var ledger = await PageAsync(Ledger);
        var name = await PageAsync(Name);

        Assert.Equal(["示例灯具规定 2", "示例火把办法 1", "《示例路灯条例》第九条 1"], Rows(ledger));
        Assert.Equal(["《示例灯油条例》第一条", "《示例灯油条例》第二条"], name.QuerySelectorAll(".shelf a").Select(link => link.TextContent));
    }

    [Fact]
    public async Task A_name_that_is_given_a_law_leads_to_it_from_then_on()
    {
        using var decided = await PostAsync(Name + "&handler=Means", ("Law", "《示例路灯条例》"));
        await _app.RunAsync<ReadCitations>();

        Assert.Equal(HttpStatusCode.Redirect, decided.StatusCode);
        Assert.DoesNotContain("示例灯具规定 2", Rows(await PageAsync(Ledger)));
        Assert.Contains("《示例灯油条例》第一条", (await PageAsync("/laws/示例路灯条例/2")).QuerySelector("[aria-labelledby=cited-by]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains((await PageAsync("/laws/示例灯油条例/1")).QuerySelectorAll(".official a"), link => Uri.UnescapeDataString(link.GetAttribute("href")!) == "/laws/示例路灯条例/2");
    }

    [Fact]
    public async Task A_name_that_is_not_held_is_not_asked_for_again()
    {
        using var decided = await PostAsync(Name + "&handler=NotHeld");
        await _app.RunAsync<ReadCitations>();

        Assert.Equal(HttpStatusCode.Redirect, decided.StatusCode);
        Assert.Equal(["示例火把办法 1", "《示例路灯条例》第九条 1"], Rows(await PageAsync(Ledger)));
    }

    [Fact]
    public async Task A_double_click_decides_once()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => PostAsync(Name + "&handler=Means", ("Law", "示例路灯条例"))));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode));
        Assert.Equal(1, await _app.ReadAsync(db => db.Set<CitedName>().CountAsync()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("示例没有这部法")]
    public async Task What_is_no_law_is_said_beside_the_field_and_stays_typed(string law)
    {
        using var refused = await PostAsync(Name + "&handler=Means", ("Law", law));
        var page = await new HtmlParser().ParseDocumentAsync(await refused.Content.ReadAsStringAsync());

        Assert.NotNull(page.QuerySelector("#Law-error"));
        Assert.Equal(law, page.QuerySelector("input[name=Law]")!.GetAttribute("value") ?? "");
    }

    [Fact]
    public async Task A_name_that_nothing_cites_has_no_page()
    {
        using var answer = await _editor.GetAsync(Ledger + "/name?name=示例从未提到");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    public ValueTask DisposeAsync()
    {
        _editor.Dispose();
        return _app.DisposeAsync();
    }

    private static IEnumerable<string> Rows(IHtmlDocument page) =>
        page.QuerySelectorAll("tbody tr").Select(row => $"{row.QuerySelector("th")!.TextContent.Trim()} {row.QuerySelector("td")!.TextContent.Trim()}");

    private async Task<IHtmlDocument> PageAsync(string address) => await new HtmlParser().ParseDocumentAsync(await _editor.GetStringAsync(address));

    private async Task<HttpResponseMessage> PostAsync(string address, params (string Name, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        return await _editor.PostAsync(address, form);
    }
}
