using System.Net;
using AngleSharp.Dom;
using Fabang.Tests.Support;

namespace Fabang.Tests.Modules.LegalAid;

/// <summary>Could I get legal aid? As a person without a name asks it.</summary>
public class CheckPageTests(FabangApp app) : IClassFixture<FabangApp>
{
    [Theory]
    [InlineData("看起来可以申请", "不查家里的收入", "第四十二条", "Matter=pay", "Group=migrant")]
    [InlineData("看起来可以申请", "平均每人每月 2,200 元", "第三十四条", "Matter=pay", "Group=none", "Income=6600", "Household=3", "Province=330000")]
    [InlineData("看起来可以申请", "必须通知法律援助中心", "第二十五条", "Matter=suspect-grave")]
    [InlineData("看起来可以申请", "不看家里收入多少", "第三十二条", "Matter=violence")]
    [InlineData("看起来申请不到", "收入高过这个省的标准", "第三十四条", "Matter=pay", "Group=none", "Income=9000", "Household=1", "Province=330000")]
    [InlineData("看起来申请不到", "咨询是免费的", "第二十二条", "Matter=other")]
    [InlineData("还差一点", "请填家里几口人", "第三十一条", "Matter=pay", "Province=330000")]
    [InlineData("还差一点", "请选一个省", "第三十一条", "Matter=pay")]
    [InlineData("还差一点", "有几种人不看收入", "第三十四条", "Matter=pay", "Income=9000", "Household=1", "Province=330000")]
    [InlineData("还差一点", "值班律师", "第二十四条", "Matter=suspect", "Group=none", "Income=90000", "Household=1", "Province=330000")]
    [InlineData("还差一点", "请在下面选一项", "", "Income=100")]
    public async Task The_answer_comes_with_its_reason_and_its_article_and_what_was_said_stays(string chance, string says, string article, params string[] said)
    {
        using var visitor = app.Visitor();
        var fields = said.Select(one => one.Split('=')).Select(one => (one[0], one[1])).ToArray();

        var sent = await visitor.SendAsync("/legal-aid", fields);

        Assert.Equal("/legal-aid#finding", sent.Place());
        var page = await visitor.ReadPageAsync("/legal-aid");
        var finding = page.QuerySelector("#finding")!;
        Assert.StartsWith(chance, finding.QuerySelector("h2")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(says, finding.TextContent, StringComparison.Ordinal);
        Assert.Contains(article, finding.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Reason.", finding.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Change.", finding.TextContent, StringComparison.Ordinal);
        Assert.All(fields, field => Assert.Equal(field.Item2, Said(page, field.Item1)));
    }

    [Fact]
    public async Task An_invented_standard_says_that_it_is_one()
    {
        using var visitor = app.Visitor();
        await visitor.SendAsync("/legal-aid", ("Matter", "pay"), ("Group", "none"), ("Income", "1000"), ("Household", "1"), ("Province", "530000"));

        Assert.Contains("不是当地政府公布的", (await visitor.ReadPageAsync("/legal-aid")).QuerySelector("#finding")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Matter", "moon", "请在列出的事里选一项")]
    [InlineData("Group", "moon", "请在列出的人里选一项")]
    [InlineData("Province", "330100", "请在列出的省里选一个")]
    [InlineData("Income", "很少", "请填数字")]
    [InlineData("Income", "-1", "收入")]
    [InlineData("Household", "0", "几口人")]
    [InlineData("Household", "1.5", "请填整数")]
    public async Task What_cannot_be_is_said_at_its_field_and_the_rest_stays(string field, string value, string says)
    {
        using var visitor = app.Visitor();
        (string Name, string Value)[] fields = [("Matter", "pay"), ("Group", "none"), ("Income", "3000"), ("Household", "3"), ("Province", "330000")];

        var answer = await visitor.SendAsync("/legal-aid", [.. fields.Select(known => known.Name == field ? (field, value) : known)]);

        Assert.NotEqual(HttpStatusCode.Redirect, answer.StatusCode);
        var page = await answer.ReadPageAsync();
        Assert.Contains(says, page.Problems(), StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector($"[name='{field}']")!.Closest(".govuk-form-group--error"));
        Assert.All(fields.Where(known => known.Name != field), known => Assert.Equal(known.Value, Said(page, known.Name)));
    }

    [Fact]
    public async Task A_story_that_was_told_is_not_asked_for_again()
    {
        using var visitor = app.Visitor();
        await visitor.SendAsync("/ask", ("Story", Given.Story));
        await visitor.SendAsync("/ask/law", ("Topic", "wages"));

        var page = await visitor.ReadPageAsync("/legal-aid");

        Assert.Equal("pay", Said(page, "Matter"));
        Assert.Null(page.QuerySelector("#finding"));
    }

    [Fact]
    public async Task Nothing_of_it_reaches_another_visitor_or_an_address()
    {
        using var one = app.Visitor();
        var sent = await one.SendAsync("/legal-aid", ("Matter", "violence"), ("Income", "4321"));
        using var other = app.Visitor();

        Assert.DoesNotContain("4321", sent.Place(), StringComparison.Ordinal);
        Assert.Null((await other.ReadPageAsync("/legal-aid")).QuerySelector("#finding"));
        Assert.Equal("", (await other.ReadPageAsync("/legal-aid")).Typed("Income") ?? "");
    }

    /// <summary>What a field holds, or which of its choices is chosen.</summary>
    private static string? Said(IParentNode page, string field) =>
        (page.QuerySelector($"input[type=radio][name='{field}'][checked]") ?? page.QuerySelector($"select[name='{field}'] option[selected]"))?.GetAttribute("value") ?? page.Typed(field);
}
