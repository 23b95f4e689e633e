using System.Net;
using Fabang.Modules.Accounts;
using Fabang.Modules.Regions;
using Fabang.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Tests.Modules.Accounts;

[Trait("Engine", "both")]
public class SettingsPageTests(FabangApp app) : IClassFixture<FabangApp>
{
    private const string Key = "matters.escalation-limit";

    [Fact]
    public async Task A_setting_shows_its_value_and_where_it_comes_from()
    {
        await DecideAsync("330000", "6wh", "2026-02-01", "浙司〔2026〕1号");
        await DecideAsync("330000", "9wh", "2026-09-01", "浙司〔2026〕9号");

        var page = await (await app.SignedIn("330100", Role.RegionAdministrator).GetAsync("/admin/settings?region=330106")).PageAsync();

        var card = page.QuerySelectorAll("section.card").Single(section => section.QuerySelector($"a[href*='{Key}']") is not null);
        Assert.Equal("6 个工作小时", card.QuerySelector("dd b")!.TextContent);
        Assert.Contains("浙江省，自 2026-02-01 起，浙司〔2026〕1号", card.TextContent, StringComparison.Ordinal);
        Assert.Contains("9 个工作小时", card.QuerySelector("table")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_decision_holds_from_its_day_on_in_its_region()
    {
        var admin = app.SignedIn("330200", Role.RegionAdministrator);

        var answer = await ChangeAsync(admin, "330203", "2wh", "2026-03-03", "甬司〔2026〕3号");

        Assert.Equal("/admin/settings?region=330203", answer.Location());
        var row = await app.ReadAsync(db => db.Set<RegionSetting>().SingleAsync(setting => setting.Region == new RegionCode("330203")));
        Assert.Equal(("2wh", new DateOnly(2026, 3, 3), "甬司〔2026〕3号"), (row.Value, row.ValidFrom, row.Source));
    }

    [Theory]
    [InlineData("soon", "2026-03-03", "文件", "Value")]
    [InlineData("", "2026-03-03", "文件", "Value")]
    [InlineData("3wh", "2026-03-01", "文件", "ValidFrom")]
    [InlineData("3wh", "31.2.2026", "文件", "ValidFrom")]
    [InlineData("3wh", "2026-03-03", "", "Source")]
    public async Task What_is_wrong_is_said_beside_the_field_and_nothing_typed_is_lost(string value, string from, string source, string field)
    {
        var page = await (await ChangeAsync(app.SignedIn("330300", Role.RegionAdministrator), "330302", value, from, source)).PageAsync();

        Assert.NotNull(page.QuerySelector($"#{field}")!.Closest(".govuk-form-group--error"));
        Assert.Equal(value, page.QuerySelector("#Value")!.GetAttribute("value") ?? "");
        Assert.Equal(source, page.QuerySelector("#Source")!.GetAttribute("value") ?? "");
    }

    [Fact]
    public async Task A_region_goes_back_to_what_holds_above_it()
    {
        var (city, county) = (new RegionCode("330400"), new RegionCode("330402"));
        await DecideAsync(city.Value, "5wh", "2026-02-01", "嘉司〔2026〕1号");
        await DecideAsync(county.Value, "2wh", "2026-02-02", "南司〔2026〕1号");
        Assert.Equal("2wh", await ValueAsync(county));

        var answer = await app.SignedIn("330402", Role.RegionAdministrator).PostAsync(
            $"/admin/settings/change?key={Key}&region=330402", new FormUrlEncodedContent([new("Ends", "true"), new("ValidFrom", "2026-03-03"), new("Source", "南司〔2026〕2号")]));

        Assert.Equal("/admin/settings?region=330402", answer.Location());
        Assert.Equal("2wh", await ValueAsync(county));
        app.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal("5wh", await ValueAsync(county));
    }

    [Fact]
    public async Task A_limit_is_said_in_words()
    {
        var page = await (await app.SignedIn("330500", Role.RegionAdministrator).GetAsync("/admin/settings?region=330500")).PageAsync();
        var text = page.QuerySelector("main")!.TextContent;

        Assert.Contains("24 小时", text, StringComparison.Ordinal);
        Assert.Contains("7 天", text, StringComparison.Ordinal);
        Assert.DoesNotContain("ours", text, StringComparison.Ordinal);
        Assert.DoesNotContain("24h", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("440106", Role.RegionAdministrator)]
    [InlineData("330106", Role.Lawyer)]
    [InlineData("000000", Role.PlatformAdministrator)]
    [InlineData("000000", Role.Auditor)]
    public async Task Others_do_not_decide_for_a_region(string region, Role role)
    {
        var other = app.SignedIn(region, role);

        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync("/admin/settings?region=330106")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await ChangeAsync(other, "330106", "2wh", "2026-03-03", "文件")).StatusCode);
    }

    private Task<string> ValueAsync(RegionCode region) =>
        app.WithAsync<RegionSettings, string>(settings => settings.GetAsync(new SettingKey<string>(Key, "", "", text => text), region));

    private static Task<HttpResponseMessage> ChangeAsync(HttpClient client, string region, string value, string from, string source) =>
        client.PostAsync($"/admin/settings/change?key={Key}&region={region}", new FormUrlEncodedContent([new("Value", value), new("ValidFrom", from), new("Source", source)]));

    private Task<int> DecideAsync(string region, string value, string from, string source) =>
        app.ReadAsync(async db =>
        {
            db.Add(RegionSetting.Of(new SettingKey<string>(Key, "", "", text => text), new RegionCode(region), value, DateOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture), source, app.Clock.GetUtcNow()));
            return await db.SaveChangesAsync();
        });
}
