using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Fabang.Modules.Regions;
using Fabang.Tests.Support;

namespace Fabang.Tests.Modules.Regions;

public class RegionPageTests(FabangApp app) : IClassFixture<FabangApp>
{
    [Fact]
    public async Task Province_city_and_county_are_plain_links()
    {
        var visitor = app.Visitor();

        Assert.NotNull((await ReadAsync(visitor, "/region")).QuerySelector("a[href*='code=330000']"));
        Assert.NotNull((await ReadAsync(visitor, "/region?code=330000")).QuerySelector("a[href*='code=330100']"));
        Assert.NotNull((await ReadAsync(visitor, "/region?code=330100")).QuerySelector("button[value='330106']"));
    }

    [Fact]
    public async Task A_choice_is_kept_and_shown_and_leads_back()
    {
        var visitor = app.Visitor();

        var answer = await ChooseAsync(visitor, "330106", "/sign-in?a=1");

        Assert.Equal("/sign-in?a=1", answer.Headers.Location!.OriginalString);
        Assert.Contains("samesite=lax", answer.Headers.GetValues("Set-Cookie").Single(cookie => cookie.StartsWith(VisitorRegion.Cookie, StringComparison.Ordinal)), StringComparison.OrdinalIgnoreCase);
        Assert.Equal("西湖区", (await ReadAsync(visitor, "/region")).QuerySelector("#region")!.TextContent);
    }

    [Theory]
    [InlineData("https://evil.example")]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("")]
    public async Task Nobody_is_sent_to_another_site(string from) =>
        Assert.Equal("/", (await ChooseAsync(app.Visitor(), "330106", from)).Headers.Location!.OriginalString);

    [Fact]
    public async Task The_way_back_may_hold_chinese_as_a_person_types_it() =>
        Assert.Equal("/laws/search?q=%E5%B7%A5%E4%BC%A4&page=2", (await ChooseAsync(app.Visitor(), "330106", "/laws/search?q=工伤&page=2")).Headers.Location!.OriginalString);

    [Theory]
    [InlineData("999999")]
    [InlineData("abc")]
    [InlineData("")]
    [InlineData("33010６")]
    public async Task What_is_no_region_cannot_be_chosen(string code) =>
        Assert.Equal(HttpStatusCode.NotFound, (await ChooseAsync(app.Visitor(), code, "/")).StatusCode);

    [Fact]
    public async Task A_region_that_is_not_there_is_not_found() =>
        Assert.Equal(HttpStatusCode.NotFound, (await app.Visitor().GetAsync("/region?code=999999")).StatusCode);

    private static Task<HttpResponseMessage> ChooseAsync(HttpClient visitor, string code, string from) =>
        visitor.PostAsync("/region", new FormUrlEncodedContent([new("code", code), new("from", from)]));

    private static async Task<IHtmlDocument> ReadAsync(HttpClient visitor, string path) =>
        new HtmlParser().ParseDocument(await visitor.GetStringAsync(path));
}
