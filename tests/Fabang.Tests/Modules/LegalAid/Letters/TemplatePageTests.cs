using System.Net;
using Fabang.Modules.Accounts;
using Fabang.Modules.LegalAid.Letters;
using Fabang.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Tests.Modules.LegalAid.Letters;

/// <summary>An administrator words a letter for their region.</summary>
[Trait("Engine", "both")]
public class TemplatePageTests(FabangApp app) : IClassFixture<FabangApp>
{
    private const string Page = "/admin/legal-aid/letters/Refusal";

    private static readonly string Shipped = GivenLetter.Book.Of(LetterKind.Refusal).Text;

    [Fact]
    public async Task A_wording_is_previewed_saved_used_and_taken_back()
    {
        using var administrator = app.SignedIn("330100", Role.RegionAdministrator);
        var own = "杭州的写法。" + Shipped;

        var shown = await administrator.ReadPageAsync($"{Page}?region=330106");
        using var preview = await administrator.SendAsync($"{Page}?handler=Preview", ("Region", "330106"), ("Text", own));
        using var saved = await administrator.SendAsync(Page, ("Region", "330106"), ("Text", own), ("ValidFrom", "2026-03-02"));
        var list = await administrator.ReadPageAsync("/admin/legal-aid/letters?region=330106");
        var letter = await app.LetterAsync(await app.CitizenAsync("13700000401"), LetterKind.Refusal);

        Assert.Equal(Shipped, shown.Typed("Text"));
        var paper = (await preview.ReadPageAsync()).QuerySelector(".paper")!.TextContent;
        Assert.Contains("杭州的写法。张小兰", paper, StringComparison.Ordinal);
        Assert.Contains("可以依法申请行政复议", paper, StringComparison.Ordinal);
        Assert.Equal("/admin/legal-aid/letters?region=330106", saved.Place());
        Assert.Contains("浙江省杭州市西湖区的写法，2026-03-02 起", list.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("杭州的写法。", letter.Read().Text, StringComparison.Ordinal);

        app.Clock.Advance(TimeSpan.FromSeconds(1));
        using var ended = await administrator.SendAsync($"{Page}?handler=End", ("Region", "330106"), ("ValidFrom", "2026-03-02"));
        Assert.Equal(HttpStatusCode.Redirect, ended.StatusCode);
        var after = await administrator.ReadPageAsync($"{Page}?region=330106");
        Assert.Equal(Shipped, after.Typed("Text"));
        Assert.Empty(after.QuerySelectorAll("button[formaction*='handler=End']"));
        Assert.Equal(2, await app.ReadAsync(db => db.Set<LetterTemplateVersion>().CountAsync(version => version.Region == new Fabang.Modules.Regions.RegionCode("330106"))));
    }

    [Fact]
    public async Task What_is_wrong_with_it_stands_at_the_field_and_nothing_typed_is_lost()
    {
        using var administrator = app.SignedIn("330200", Role.RegionAdministrator);
        var bad = Shipped.Replace("{remedy}", "{补救}", StringComparison.Ordinal);

        foreach (var handler in new[] { "", "?handler=Preview" })
        {
            using var answer = await administrator.SendAsync(Page + handler, ("Region", "330200"), ("Text", bad), ("ValidFrom", "2026-03-03"));
            var page = await answer.ReadPageAsync();

            Assert.Contains("没有“补救”可以填", page.Problems(), StringComparison.Ordinal);
            Assert.Contains("缺少“怎样提出异议”：内容里要有 {remedy}（法律援助法第四十九条）", page.Problems(), StringComparison.Ordinal);
            Assert.NotNull(page.QuerySelector("#Text-error, .govuk-form-group--error textarea[name='Text']"));
            Assert.Equal(bad, page.Typed("Text"));
            Assert.Null(page.QuerySelector(".paper"));
        }

        using var past = await administrator.SendAsync(Page, ("Region", "330200"), ("Text", Shipped), ("ValidFrom", "2026-03-01"));
        Assert.Contains("请选今天或者以后的日期", (await past.ReadPageAsync()).Problems(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("330100", Role.LegalAidOfficer)]
    [InlineData("320100", Role.RegionAdministrator)]
    [InlineData("330106", Role.RegionAdministrator)]
    public async Task Others_find_no_such_page(string region, Role role)
    {
        using var other = app.SignedIn(region, role);

        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync($"{Page}?region=330100")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await other.SendAsync(Page, ("Region", "330100"), ("Text", Shipped), ("ValidFrom", "2026-03-03"))).StatusCode);
    }

    [Theory]
    [InlineData("refusal")]
    [InlineData("5")]
    [InlineData("Nothing")]
    public async Task There_is_no_page_of_a_letter_that_is_none(string kind)
    {
        using var administrator = app.SignedIn("330100", Role.RegionAdministrator);

        Assert.Equal(HttpStatusCode.NotFound, (await administrator.GetAsync($"/admin/legal-aid/letters/{kind}?region=330100")).StatusCode);
    }
}
