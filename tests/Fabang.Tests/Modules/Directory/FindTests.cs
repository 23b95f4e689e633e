using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using AngleSharp.Html.Parser;
using Fabang.Modules.Directory;
using Fabang.Tests.Support;

namespace Fabang.Tests.Modules.Directory;

[Trait("Engine", "both")]
public class FindTests(FabangApp app) : IClassFixture<FabangApp>
{
    private readonly HttpClient _visitor = app.Visitor();

    [Theory]
    [InlineData("330106", true)]
    [InlineData("330100", true)]
    [InlineData("330000", true)]
    [InlineData("000000", true)]
    [InlineData("330105", false)]
    [InlineData("320000", false)]
    public async Task A_region_is_searched_with_all_that_lies_in_it(string region, bool found)
    {
        await app.SavedAsync(firm => Given.Published(firm, name: "区域甲"));

        Assert.Equal(found, (await NamesAsync($"region={region}&name=区域甲")).Count > 0);
    }

    [Theory]
    [InlineData("specialty=family", 1)]
    [InlineData("specialty=criminal", 0)]
    [InlineData("language=tibetan", 1)]
    [InlineData("language=wu", 0)]
    [InlineData("specialty=family&language=tibetan", 1)]
    [InlineData("specialty=fam", 1)]
    public async Task Wishes_narrow_the_list(string wish, int count)
    {
        if ((await NamesAsync("region=000000&name=愿望乙")).Count == 0)
        {
            await app.SavedAsync(firm => Given.Published(firm, Given.Profile with { Specialties = ["family"], Languages = ["tibetan"] }, "愿望乙"));
        }

        Assert.Equal(count, (await NamesAsync($"region=000000&name=愿望乙&{wish}")).Count);
    }

    [Fact]
    public async Task Only_what_was_approved_is_public()
    {
        var waiting = await app.SavedAsync(firm => Given.Submitted(firm, name: "未过丙"));

        Assert.Empty(await NamesAsync("region=000000&name=未过丙"));
        Assert.Equal(HttpStatusCode.NotFound, (await _visitor.GetAsync($"/lawyers/{waiting.Id}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await _visitor.GetAsync($"/api/v1/lawyers/{waiting.Id}")).StatusCode);
    }

    [Fact]
    public async Task A_page_says_what_the_public_needs_and_shows_text_as_text()
    {
        var profile = Given.Profile with { Introduction = "<script>alert(1)</script>\n第二行 😀" };
        var lawyer = await app.SavedAsync(firm => Given.Published(firm, profile, "正文丁"));

        var page = await PageAsync($"/lawyers/{lawyer.Id}");

        Assert.Equal("正文丁律师", page.QuerySelector("h1")!.TextContent);
        Assert.Contains("执业 11 年", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("劳动用工、工伤", page.Body.TextContent, StringComparison.Ordinal);
        Assert.Contains(lawyer.Licence.Value, page.Body.TextContent, StringComparison.Ordinal);
        Assert.Equal(profile.Introduction, page.QuerySelector(".as-written")!.TextContent);
        Assert.DoesNotContain("Find.", page.Body.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_firm_shows_its_lawyers()
    {
        var lawyer = await app.SavedAsync(firm => Given.Published(firm, name: "同所戊"));

        var page = await PageAsync($"/law-firms/{lawyer.FirmId}");

        Assert.Contains("同所戊律师", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await _visitor.GetAsync($"/law-firms/{lawyer.Id}")).StatusCode);
    }

    [Fact]
    public async Task Pages_show_everyone_once()
    {
        var firm = await app.SaveAsync(Given.Firm("650100"));
        for (var i = 0; i < 45; i++)
        {
            await app.SaveAsync(Given.Published(firm, name: $"分页{i:D2}"));
        }

        var names = new List<string>();
        for (var page = 1; page <= 3; page++)
        {
            names.AddRange(await NamesAsync($"region=650000&page={page}"));
        }

        Assert.Equal(45, names.Distinct().Count());
        Assert.Equal(await NamesAsync("region=650000&page=3"), await NamesAsync("region=650000&page=99"));
    }

    [Fact]
    public async Task An_empty_list_says_so_and_leads_on()
    {
        var page = await PageAsync("/lawyers?region=540102");

        Assert.Contains("还没有符合条件的律师", page.QuerySelector(".empty")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("region=540100", page.QuerySelector(".empty a")!.GetAttribute("href"), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("region=abc")]
    [InlineData("region=999999&specialty=<script>&language=%00")]
    [InlineData("name=%E2%80%AE%F0%9F%98%80%01")]
    [InlineData("name=%25_'%22%3B--")]
    [InlineData("page=-5")]
    [InlineData("page=2147483647")]
    public async Task Strange_wishes_get_a_page(string query) =>
        Assert.Equal(HttpStatusCode.OK, (await _visitor.GetAsync("/lawyers?" + query)).StatusCode);

    [Fact]
    public async Task A_name_that_is_too_long_is_kept_and_complained_about()
    {
        var typed = new string('王', 500);
        var page = await PageAsync("/lawyers?name=" + typed);

        Assert.Equal(typed, page.QuerySelector("input[name=Name]")!.GetAttribute("value"));
        Assert.NotNull(page.QuerySelector("#Name-error"));
    }

    [Fact]
    public async Task The_api_gives_the_same_list_and_names_wrong_wishes()
    {
        var lawyer = await app.SavedAsync(firm => Given.Published(firm, name: "接口己"));

        var found = await _visitor.GetFromJsonAsync<JsonElement>("/api/v1/lawyers?region=330000&name=接口己");
        var one = found.GetProperty("items")[0];
        Assert.Equal(1, found.GetProperty("total").GetInt32());
        Assert.Equal((lawyer.Id, 11, "330106"), (one.GetProperty("id").GetGuid(), one.GetProperty("yearsInPractice").GetInt32(), one.GetProperty("region").GetString()));

        var wrong = await _visitor.GetAsync("/api/v1/lawyers?region=33&specialty=magic&page=0");
        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
        Assert.Equal(3, (await wrong.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("errors").EnumerateObject().Count());
    }

    [Fact]
    public async Task The_list_speaks_English_too()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/lawyers?region=540102");
        request.Headers.AcceptLanguage.ParseAdd("en");
        var text = await (await _visitor.SendAsync(request)).Content.ReadAsStringAsync();
        Assert.Contains("Find a lawyer", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Floors_above_find_a_lawyer_by_account()
    {
        var account = Guid.CreateVersion7();
        var lawyer = await app.SavedAsync(firm => Given.Lawyer(firm, "账户庚"), account: account);

        var found = await app.WithAsync<Fabang.Modules.Directory.Lawyers, PublicLawyer?>(lawyers => lawyers.FindByAccountAsync(account));

        Assert.Equal(new PublicLawyer(lawyer.Id, "账户庚", lawyer.FirmId, "浙江晴川律师事务所", 11, IsPublic: false), found);
        Assert.Null(await app.WithAsync<Fabang.Modules.Directory.Lawyers, PublicLawyer?>(lawyers => lawyers.FindByAccountAsync(Guid.CreateVersion7())));
    }

    private async Task<List<string>> NamesAsync(string query) =>
        [.. (await PageAsync("/lawyers?" + query)).QuerySelectorAll("article h3").Select(name => name.TextContent)];

    private async Task<AngleSharp.Html.Dom.IHtmlDocument> PageAsync(string url)
    {
        var answer = await _visitor.GetAsync(url);
        Assert.True(answer.IsSuccessStatusCode, $"{url}: {answer.StatusCode}");
        return await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStreamAsync());
    }
}
