using System.Net;
using AngleSharp.Html.Dom;
using Fabang.Modules.Accounts;
using Fabang.Tests.Support;

namespace Fabang.Tests.Shell;

/// <summary>Every component, on the style guide, through the real host.</summary>
[Collection<ShellCollection>]
public class FieldTests(FabangApp app)
{
    private readonly HttpClient _visitor = app.Visitor().In(Site.Chinese);

    [Fact]
    public async Task Every_control_has_a_name_for_ears()
    {
        var page = await _visitor.PageAsync("/styleguide");

        foreach (var control in page.QuerySelectorAll("main input:not([type=hidden]), main textarea, main select"))
        {
            Assert.NotNull(page.QuerySelector($"label[for='{control.Id}']"));
        }

        Assert.Equal(page.QuerySelectorAll("[id]").Length, page.QuerySelectorAll("[id]").Select(element => element.Id).Distinct().Count());
    }

    [Fact]
    public async Task A_hint_is_tied_to_its_field()
    {
        var page = await _visitor.PageAsync("/styleguide");

        Assert.Equal("Phone-hint", page.Only("#Phone").GetAttribute("aria-describedby"));
        Assert.Equal("tel", page.Only("#Phone").GetAttribute("autocomplete"));
        Assert.Contains("width-12", page.Only("#Phone").ClassList);
        Assert.Equal("InTouch-hint", page.Only("fieldset:has(#InTouch)").GetAttribute("aria-describedby"));
        Assert.Equal("one-time-code", page.Only("#Code").GetAttribute("autocomplete"));
    }

    [Fact]
    public async Task Each_mistake_is_listed_and_leads_to_its_field()
    {
        var answer = await _visitor.PostAsync("/styleguide", Site.Form(("Phone", "not a number"), ("Age", "old"), ("Agree", "false")));
        var page = await answer.PageAsync();

        var links = page.QuerySelectorAll(".govuk-error-summary a");
        Assert.Equal(
            [
                "请填写“您的姓名”。", "“手机号”不像电话号码，请核对一下。", "“年龄”请填整数。", "请填写“发生了什么事？”。", "请选择“在哪里”。",
                "请选择“您满意吗？”。", "请选择“有证据吗？”。", "请选择“为什么？”。", "请填写“验证码”。", "请先勾选“我知道免费咨询只提供基本的法律意见”。",
            ],
            links.Select(link => link.TextContent));
        Assert.All(links, link => Assert.NotNull(page.QuerySelector(link.GetAttribute("href")!)));
        Assert.StartsWith("错误：", page.Title, StringComparison.Ordinal);
        Assert.Equal("true", page.Only("#Phone").GetAttribute("aria-invalid"));
        Assert.Equal("Phone-hint Phone-error", page.Only("#Phone").GetAttribute("aria-describedby"));
    }

    [Theory]
    [InlineData("Day", "明天", "请填日期，例如 2026-03-02。", "Please enter a date for “", "2026-03-02")]
    [InlineData("Day", "2026-02-30", "请填日期，例如 2026-03-02。", "Please enter a date for “", "2026-03-02")]
    [InlineData("From", "九点", "请填时间，例如 09:30。", "Please enter a time for “", "09:30")]
    [InlineData("Weeks", "两", "请填整数。", "Please enter a whole number for “", "")]
    public async Task What_is_no_day_no_time_or_no_number_is_told_what_is_asked_for(string field, string typed, string says, string inEnglish, string example)
    {
        using var manager = app.SignedIn("330000", Role.DutyManager);

        Assert.EndsWith(says, await MessageAsync(manager.In(Site.Chinese)), StringComparison.Ordinal);
        var english = await MessageAsync(manager.In(Site.English));
        Assert.StartsWith(inEnglish, english, StringComparison.Ordinal);
        Assert.Contains(example, english, StringComparison.Ordinal);

        async Task<string> MessageAsync(HttpClient browser) =>
            (await (await browser.PostAsync("/desk/rota/new", Site.Form((field, typed)))).PageAsync()).QuerySelector($".govuk-error-summary a[href='#{field}']")!.TextContent;
    }

    [Fact]
    public async Task The_same_mistakes_in_English()
    {
        var answer = await app.Visitor().In(Site.English).PostAsync("/styleguide", Site.Form(("Story", new string('x', 201)), ("Age", "200")));
        var page = await answer.PageAsync();

        var texts = page.QuerySelectorAll(".govuk-error-summary a").Select(link => link.TextContent).ToList();
        Assert.Contains("Please fill in “Your name”.", texts);
        Assert.Contains("“What happened?” can have at most 200 characters.", texts);
        Assert.Contains("“Age” must be between 0 and 120.", texts);
        Assert.Contains("Please choose an answer for “Where?”.", texts);
    }

    [Fact]
    public async Task What_was_typed_stays_as_it_was()
    {
        var typed = "第一行\r\n<script>alert(1)</script> 😀 \u202Eabc";
        var answer = await _visitor.PostAsync("/styleguide", Site.Form(
            ("Person", "王\"小\"明"), ("Age", "old"), ("Story", typed), ("Region", "330203"), ("Grade", "Fair"), ("Reasons", "fast"), ("Reasons", "useful"),
            ("Remind", "false"), ("Secret", "geheim12")));
        var page = await answer.PageAsync();

        Assert.Equal("王\"小\"明", page.Only("#Person").GetAttribute("value"));
        Assert.Equal("old", page.Only("#Age").GetAttribute("value"));
        Assert.Equal(typed.ReplaceLineEndings("\n"), ((IHtmlTextAreaElement)page.Only("#Story")).Value.ReplaceLineEndings("\n"));
        Assert.Equal("330203", ((IHtmlSelectElement)page.Only("#Region")).Value);
        Assert.Equal("Fair", page.Only("input[name=Grade]:checked").GetAttribute("value"));
        Assert.Equal(["fast", "useful"], page.QuerySelectorAll("input[name=Reasons]:checked").Select(box => box.GetAttribute("value")));
        Assert.Null(page.Only("#Remind").GetAttribute("checked"));
        Assert.Null(page.Only("#Secret").GetAttribute("value"));
    }

    [Fact]
    public async Task A_form_in_order_is_accepted()
    {
        var answer = await _visitor.PostAsync("/styleguide", Site.Form(
            ("Person", "王小明"), ("Phone", "13800138000"), ("Story", "没发工资"), ("Region", "330106"), ("Grade", "Good"), ("InTouch", "true"),
            ("Reasons", "fast"), ("Code", "123456"), ("Agree", "true"), ("Agree", "false")));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    [Fact]
    public async Task Nothing_on_a_page_is_inline()
    {
        var page = await _visitor.PageAsync("/styleguide");

        Assert.Empty(page.QuerySelectorAll("style, [style], script:not([src])"));
        Assert.DoesNotContain(page.All.SelectMany(element => element.Attributes), attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal));
    }
}
