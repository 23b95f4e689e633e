using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Fabang.Modules.Accounts;
using Fabang.Modules.LegalAid.RuleBook;
using Fabang.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Tests.Modules.LegalAid;

/// <summary>Rules of a province from a draft to what citizens and programs are told, by two administrators.</summary>
public sealed class RulePagesTests : IAsyncLifetime
{
    private const string Home = "/admin/legal-aid/rules/330000";

    private readonly FabangApp _app = new();

    public ValueTask InitializeAsync() => _app.InitializeAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact, Trait("Engine", "both")]
    public async Task Two_administrators_change_what_citizens_and_programs_are_told()
    {
        using var author = await AdministratorAsync("孙立");
        using var other = await AdministratorAsync("马静");
        Assert.Equal(("Unlikely", "2026-11-27"), await AskAsync("pay", 2500));
        var draft = (await author.SendAsync($"{Home}?handler=Begin")).Place();
        Assert.Equal(draft, (await other.SendAsync($"{Home}?handler=Begin")).Place());

        await WriteAsync(author, draft);

        var page = await author.ReadPageAsync(draft);
        Assert.Contains("收入标准从每人每月 2,200 元改为 2,600 元", page.QuerySelector("#difference-list")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("新加一种可以援助的事：渔船上受的伤", page.QuerySelector("#difference-list")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("变了的有", page.QuerySelector("#preview-count")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(draft, (await author.SendAsync($"{draft}?handler=Submit")).Place());
        Assert.Null((await author.ReadPageAsync(draft)).QuerySelector("form[action*='Publish']"));
        var seen = (await other.ReadPageAsync(draft)).Typed("Seen")!;
        Assert.Equal(HttpStatusCode.Conflict, (await author.SendAsync($"{draft}?handler=Publish", ("Seen", seen))).StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await other.SendAsync($"{draft}?handler=Publish", ("Seen", "0"))).StatusCode);
        Assert.Equal(("Unlikely", "2026-11-27"), await AskAsync("pay", 2500));

        Assert.Equal(draft, (await other.SendAsync($"{draft}?handler=Publish", ("Seen", seen))).Place());

        Assert.Equal(("Likely", "2026-11-27+330000-1"), await AskAsync("pay", 2500));
        Assert.Equal(("Likely", "2026-11-27+330000-1"), await AskAsync("own-330000-1", 2600));
        Assert.Equal(("Likely", "2026-11-27"), await AskAsync("pay", 1900, "320000"));
        using var visitor = _app.Visitor();
        await visitor.SendAsync("/legal-aid", ("Matter", "own-330000-1"), ("Group", "none"), ("Income", "7800"), ("Household", "3"), ("Province", "330000"));
        var finding = (await visitor.ReadPageAsync("/legal-aid")).QuerySelector("#finding")!.TextContent;
        Assert.Contains("看起来可以申请", finding, StringComparison.Ordinal);
        Assert.Contains("浙司〔2026〕5号", finding, StringComparison.Ordinal);
        Assert.Contains("2026-11-27+330000-1", finding, StringComparison.Ordinal);
        var home = await other.ReadPageAsync(Home);
        Assert.Contains("330000-1", home.QuerySelector("section[aria-labelledby='in-force']")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("已发布", home.QuerySelector("table")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_another_province_adds_is_chosen_there_alone()
    {
        await _app.SaveAsync(GivenRules.Published(_app.Clock.GetUtcNow(), write: (version, author) =>
            version.PutMatter(author, GivenRules.Own("渔船上受的伤", version.From), Fabang.Modules.LegalAid.Eligibility.AidWay.NoMeans)));
        using var visitor = _app.Visitor();

        Assert.Contains("own-330000-1", await visitor.GetStringAsync("/api/v1/legal-aid/questions?province=330000"), StringComparison.Ordinal);
        Assert.DoesNotContain("own-330000-1", await visitor.GetStringAsync("/api/v1/legal-aid/questions?province=320000"), StringComparison.Ordinal);
        Assert.DoesNotContain("own-330000-1", await visitor.GetStringAsync("/api/v1/legal-aid/questions"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await visitor.GetAsync("/api/v1/legal-aid/questions?province=330106")).StatusCode);
        var refused = await visitor.SendAsync("/legal-aid", ("Matter", "own-330000-1"), ("Province", "320000"));
        Assert.Contains("请在列出的事里选一项", (await refused.ReadPageAsync()).Problems(), StringComparison.Ordinal);
        Assert.Equal("/legal-aid#finding", (await visitor.SendAsync("/legal-aid", ("Matter", "own-330000-1"), ("Province", "330000"))).Place());
    }

    [Fact, Trait("Engine", "both")]
    public async Task A_version_for_later_holds_from_its_day_and_the_one_before_until_then()
    {
        var (now, today) = (_app.Clock.GetUtcNow(), new DateOnly(2026, 3, 2));
        var first = GivenRules.Published(now, income: 2400);
        first.Supersede();
        await _app.SaveAsync(first);
        await _app.SaveAsync(GivenRules.Published(now, sequence: 2, income: 2600, from: today.AddDays(10)));

        Assert.Equal(("Unlikely", "2026-11-27+330000-1"), await AskAsync("pay", 2500));
        _app.Clock.Advance(TimeSpan.FromDays(9));
        Assert.Equal(("Unlikely", "2026-11-27+330000-1"), await AskAsync("pay", 2500));
        _app.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal(("Likely", "2026-11-27+330000-2"), await AskAsync("pay", 2500));
    }

    [Fact]
    public async Task What_was_returned_says_why_and_is_written_on()
    {
        using var author = await AdministratorAsync("孙立");
        using var other = await AdministratorAsync("马静");
        var draft = (await author.SendAsync($"{Home}?handler=Begin")).Place();
        await WriteAsync(author, draft);
        await author.SendAsync($"{draft}?handler=Submit");
        var nothing = await other.SendAsync($"{draft}?handler=Return", ("Reason", " "));
        Assert.NotNull((await nothing.ReadPageAsync()).QuerySelector("[name=Reason]")!.Closest(".govuk-form-group--error"));

        await other.SendAsync($"{draft}?handler=Return", ("Reason", "请附上文号的扫描件"));

        Assert.Contains("请附上文号的扫描件", (await author.ReadPageAsync(draft)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("马静", (await author.ReadPageAsync(draft)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        await author.SendAsync($"{draft}/standard", ("From", "2026-03-02"), ("Income", "2600"), ("StandardFrom", ""), ("Until", "2027-12-31"), ("Source", "浙司〔2026〕5号"));
        Assert.Equal(AidRuleStatus.Draft, await StatusAsync());
        await author.SendAsync($"{draft}?handler=Submit");
        Assert.Equal(AidRuleStatus.Submitted, await StatusAsync());
    }

    [Theory]
    [InlineData("standard", "From", "2026-03-01", "不能早于今天")]
    [InlineData("standard", "Income", "很少", "请填数字")]
    [InlineData("standard", "Source", "", "文号")]
    [InlineData("standard", "StandardFrom", "2026-04-02", "没有标准")]
    [InlineData("standard", "Until", "2026-03-31", "早于开始日期")]
    [InlineData("matter", "Form.Chinese", "", "中文名称")]
    [InlineData("matter", "Form.Articles", "第十条", "法律援助法#31")]
    [InlineData("matter", "Form.Until", "2026-03-01", "早于开始日期")]
    [InlineData("matter", "Way", "Advice", "看不看收入")]
    [InlineData("group", "Form.Source", "", "文号")]
    [InlineData("group", "Matters", "moon", "请在列出的事里选")]
    [InlineData("case", "Matter", "moon", "请在列出的事里选一项")]
    [InlineData("case", "Group", "moon", "请在列出的人里选一项")]
    [InlineData("case", "Income", "-1", "收入")]
    [InlineData("case", "Day", "2026-03-01", "不能早于这一版")]
    public async Task What_cannot_be_is_said_at_its_field_and_the_rest_stays(string place, string field, string value, string says)
    {
        using var author = await AdministratorAsync("孙立");
        var draft = (await author.SendAsync($"{Home}?handler=Begin")).Place();
        (string Name, string Value)[] own =
            [("Form.Chinese", "渔船上受的伤"), ("Form.English", "Injured at sea"), ("Form.From", "2026-03-02"), ("Form.Until", ""), ("Form.Source", "浙司〔2026〕5号"), ("Form.Articles", "")];
        (string Name, string Value)[] fields = place switch
        {
            "standard" => [("From", "2026-04-01"), ("Income", "2600"), ("StandardFrom", "2026-04-01"), ("Until", ""), ("Source", "浙司〔2026〕5号")],
            "matter" => [.. own, ("Way", "Means")],
            "group" => [.. own, ("Matters", "pay")],
            _ => [("Matter", "pay"), ("Group", "none"), ("Income", "2000"), ("Household", "1"), ("Day", "2026-03-02"), ("Expected", "Likely")],
        };

        var answer = await author.SendAsync($"{draft}/{place}", [.. fields.Select(known => known.Name == field ? (field, value) : known)]);

        Assert.NotEqual(HttpStatusCode.Redirect, answer.StatusCode);
        var page = await answer.ReadPageAsync();
        Assert.Contains(says, page.Problems(), StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector($"[name='{field}']")!.Closest(".govuk-form-group--error"));
        Assert.All(
            fields.Where(known => known.Name != field && page.QuerySelector($"input[type=text][name='{known.Name}'], input[type=date][name='{known.Name}']") is not null),
            known => Assert.Equal(known.Value, page.Typed(known.Name)));
    }

    [Fact]
    public async Task What_was_written_is_changed_and_taken_out()
    {
        using var author = await AdministratorAsync("孙立");
        var draft = (await author.SendAsync($"{Home}?handler=Begin")).Place();
        await WriteAsync(author, draft);
        var page = await author.ReadPageAsync($"{draft}/matter?item=own-330000-1");
        Assert.Equal(("渔船上受的伤", "浙江省法律援助条例#10"), (page.Typed("Form.Chinese"), page.Typed("Form.Articles")));

        await author.SendAsync($"{draft}/matter", ("Item", "own-330000-1"), ("Form.Chinese", "出海受的伤"), ("Form.English", "At sea"), ("Form.From", "2026-03-02"), ("Form.Source", "浙司"), ("Way", "NoMeans"));
        Assert.Contains("出海受的伤", (await author.ReadPageAsync(draft)).QuerySelector("#difference-list")!.TextContent, StringComparison.Ordinal);
        await author.SendAsync($"{draft}/matter?handler=Remove", ("Item", "own-330000-1"));
        var cases = (await author.ReadPageAsync(draft)).QuerySelectorAll("form[action*='RemoveCase']");
        await author.SendAsync(cases[0].GetAttribute("action")!);

        var after = await author.ReadPageAsync(draft);
        Assert.DoesNotContain("出海受的伤", after.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(cases.Length - 1, after.QuerySelectorAll("form[action*='RemoveCase']").Length);
        Assert.Equal(HttpStatusCode.NotFound, (await author.GetAsync($"{draft}/matter?item=own-330000-1")).StatusCode);
        await author.SendAsync($"{draft}?handler=Discard");
        Assert.Equal(AidRuleStatus.Discarded, await StatusAsync());
        Assert.NotEqual(draft, (await author.SendAsync($"{Home}?handler=Begin")).Place());
    }

    [Fact]
    public async Task Of_another_province_nothing_is_there()
    {
        using var author = await AdministratorAsync("孙立");
        var draft = (await author.SendAsync($"{Home}?handler=Begin")).Place();
        using var elsewhere = _app.SignedIn("310000", Role.RegionAdministrator);
        using var county = _app.SignedIn("330106", Role.RegionAdministrator);
        using var nation = _app.SignedIn("000000", Role.RegionAdministrator);

        foreach (var address in new[] { Home, draft, $"{draft}/standard", $"{draft}/matter", $"{draft}/group", $"{draft}/case" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await elsewhere.GetAsync(address)).StatusCode);
            Assert.Equal(HttpStatusCode.NotFound, (await county.GetAsync(address)).StatusCode);
            Assert.Equal(HttpStatusCode.OK, (await nation.GetAsync(address)).StatusCode);
        }

        Assert.DoesNotContain("浙江省", (await elsewhere.ReadPageAsync("/admin/legal-aid/rules")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await county.GetAsync("/admin/legal-aid/rules")).StatusCode);
        Assert.Null((await county.ReadPageAsync("/")).QuerySelector("a[href='/admin/legal-aid/rules']"));
        Assert.NotNull((await author.ReadPageAsync("/")).QuerySelector("a[href='/admin/legal-aid/rules']"));
    }

    /// <summary>A standard, a matter, and three cases.</summary>
    internal static async Task WriteAsync(HttpClient author, string draft)
    {
        (string, string)[] standard = [("From", "2026-03-02"), ("Income", "2600"), ("StandardFrom", ""), ("Until", ""), ("Source", "浙司〔2026〕5号"), ("IsInvented", "false")];
        Assert.Equal(draft, (await author.SendAsync($"{draft}/standard", standard)).Place());
        (string, string)[] matter =
        [
            ("Form.Chinese", "渔船上受的伤"), ("Form.English", "Injured at sea"), ("Form.From", "2026-03-02"), ("Form.Source", "浙司〔2026〕5号"), ("Form.Articles", "浙江省法律援助条例#10"), ("Way", "Means"),
        ];
        Assert.Equal(draft, (await author.SendAsync($"{draft}/matter", matter)).Place());
        foreach (var (income, expected) in new[] { ("2600", "Likely"), ("2601", "Unlikely"), ("0", "Likely") })
        {
            (string, string)[] one = [("Matter", "own-330000-1"), ("Group", "none"), ("Income", income), ("Household", "1"), ("Day", "2026-03-02"), ("Expected", expected)];
            Assert.Equal($"{draft}#cases", (await author.SendAsync($"{draft}/case", one)).Place());
        }
    }

    private async Task<HttpClient> AdministratorAsync(string name) => _app.SignedIn(await _app.StaffAsync(name, "330000", Role.RegionAdministrator), "330000", Role.RegionAdministrator);

    private Task<AidRuleStatus> StatusAsync() => _app.ReadAsync(db => db.Set<AidRuleVersion>().OrderByDescending(version => version.Sequence).Select(version => version.Status).FirstAsync());

    private async Task<(string? Chance, string? Version)> AskAsync(string matter, int income, string province = "330000")
    {
        using var program = _app.Visitor();
        using var answer = await program.PostAsJsonAsync("/api/v1/legal-aid/findings", new { matter, group = "none", province, income, household = 1 });
        var finding = await answer.Content.ReadFromJsonAsync<JsonElement>();
        return (finding.GetProperty("chance").GetString(), finding.GetProperty("version").GetString());
    }
}
