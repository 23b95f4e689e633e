using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Fabang.Modules.Accounts;
using Fabang.Modules.Directory;
using Fabang.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Tests.Modules.Directory;

[Trait("Engine", "both")]
public class ApprovalTests(FabangApp app) : IClassFixture<FabangApp>
{
    private readonly HttpClient _administrator = app.SignedIn("330100", Role.RegionAdministrator);

    [Fact]
    public async Task Approval_makes_the_change_public_and_shows_what_changed()
    {
        var lawyer = await app.SavedAsync(firm =>
        {
            var published = Given.Published(firm);
            published.Change(Given.Profile with { Introduction = "改过的介绍。" }, Given.Rules);
            published.Submit(Given.Rules, Given.Now);
            return published;
        });

        var page = await PageAsync(await _administrator.GetAsync($"/admin/lawyers/{lawyer.Id}"));
        var row = Assert.Single(page.QuerySelectorAll("tbody tr"), row => row.TextContent.Contains("有改动", StringComparison.Ordinal));
        Assert.Contains("改过的介绍。", row.TextContent, StringComparison.Ordinal);
        Assert.Contains(Given.Profile.Introduction, row.TextContent, StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.Redirect, (await DecideAsync(lawyer, "Publish")).StatusCode);
        Assert.Equal("改过的介绍。", (await app.NowAsync(lawyer.Id)).Public!.Introduction);
    }

    [Fact]
    public async Task Returning_needs_a_reason_that_the_lawyer_reads()
    {
        var account = Guid.CreateVersion7();
        var lawyer = await app.SavedAsync(firm => Given.Submitted(firm), account: account);

        var silent = await DecideAsync(lawyer, "Return");
        Assert.Equal(HttpStatusCode.Conflict, silent.StatusCode);
        Assert.Contains("请写明原因", (await PageAsync(silent)).Body!.TextContent, StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.Redirect, (await DecideAsync(lawyer, "Return", "请把电话改成办公电话。")).StatusCode);
        var own = await PageAsync(await app.SignedIn(account, "330106", Role.Lawyer).GetAsync("/desk/profile"));
        Assert.Contains("请把电话改成办公电话。", own.Body!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(own.QuerySelector("textarea"));
    }

    [Fact]
    public async Task Who_is_taken_off_is_gone_from_the_public()
    {
        var lawyer = await app.SavedAsync(firm => Given.Published(firm));

        Assert.Equal(HttpStatusCode.Redirect, (await DecideAsync(lawyer, "TakeOff", "执业证已注销。")).StatusCode);

        Assert.Equal(HttpStatusCode.NotFound, (await app.Visitor().GetAsync($"/lawyers/{lawyer.Id}")).StatusCode);
    }

    [Fact]
    public async Task A_decision_on_what_has_changed_since_is_not_taken()
    {
        var lawyer = await app.SavedAsync(firm => Given.Submitted(firm));
        await app.ReadAsync(async db =>
        {
            var other = (await db.Set<Lawyer>().FindAsync(lawyer.Id))!;
            other.TakeBack();
            other.Change(Given.Profile with { Introduction = "趁您看的时候改的。" }, Given.Rules);
            other.Submit(Given.Rules, Given.Now);
            return await db.SaveChangesAsync();
        });

        var late = await DecideAsync(lawyer, "Publish");

        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        var page = await PageAsync(late);
        Assert.Contains("内容有了变化", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("趁您看的时候改的。", page.Body.TextContent, StringComparison.Ordinal);
        Assert.False((await app.NowAsync(lawyer.Id)).IsPublic);
    }

    [Fact]
    public async Task Two_who_decide_at_the_same_moment_cannot_both_be_saved()
    {
        var lawyer = await app.SavedAsync(firm => Given.Submitted(firm));

        var second = app.ReadAsync(async db =>
        {
            var mine = (await db.Set<Lawyer>().FindAsync(lawyer.Id))!;
            Assert.Equal(HttpStatusCode.Redirect, (await DecideAsync(lawyer, "Publish")).StatusCode);
            mine.Return("原因", Given.Now);
            return await db.SaveChangesAsync();
        });

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => second);
    }

    [Fact]
    public async Task An_administrator_enters_a_firm_and_a_lawyer_and_writes_for_them()
    {
        var code = SocialCreditCode.From("31330000771234567").Value;
        Assert.Equal(HttpStatusCode.Redirect, (await PostAsync("/admin/law-firms/add", ("Name", "浙江新开律师事务所"), ("Code", code), ("Region", "330105"), ("Phone", "0571-87651111"))).StatusCode);
        var licence = Given.Licence().Value;
        (string, string)[] facts = [("Form.Name", "新来辛"), ("Form.Licence", licence), ("Form.FirmCode", code), ("Form.FirstLicensedOn", "2015-06-01")];
        var entered = await PostAsync("/admin/lawyers/add", facts);
        Assert.Equal(HttpStatusCode.Redirect, entered.StatusCode);
        var place = entered.Headers.Location!.OriginalString;
        Assert.Equal(HttpStatusCode.OK, (await _administrator.GetAsync(place)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await _administrator.GetAsync(place + "/facts")).StatusCode);

        var again = await PageAsync(await PostAsync("/admin/lawyers/add", facts));
        Assert.Contains("已经登记过", again.QuerySelector("#Form_Licence-error")!.TextContent, StringComparison.Ordinal);

        var written = await PostAsync(place + "/profile", ("Seen", "0"), ("Form.Specialties", "labour"), ("Form.Languages", "wu"), ("Form.Phone", "0571-87651111"));
        Assert.Equal(HttpStatusCode.Redirect, written.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await PostAsync(place + "?handler=Publish", ("Seen", "1"))).StatusCode);
        var list = await (await app.Visitor().GetAsync("/lawyers?region=330105&name=新来辛")).Content.ReadAsStringAsync();
        Assert.Contains("浙江新开律师事务所", list, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_firm_that_moves_takes_its_lawyers_along()
    {
        var lawyer = await app.SavedAsync(firm => Given.Published(firm));
        var code = (await app.ReadAsync(db => db.Set<LawFirm>().SingleAsync(firm => firm.Id == lawyer.FirmId))).Code.Value;

        var answer = await PostAsync($"/admin/law-firms/{lawyer.FirmId}", ("Seen", "0"), ("Name", "浙江晴川律师事务所"), ("Code", code), ("Region", "330110"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("330110", (await app.NowAsync(lawyer.Id)).Region.Value);
    }

    [Theory]
    [InlineData("/admin/lawyers/add", "Form.Name", "Form.Licence", "Form.FirmCode", "Form.FirstLicensedOn")]
    [InlineData("/admin/law-firms/add", "Name", "Code", "Region")]
    public async Task An_empty_form_comes_back_with_every_error(string form, params string[] fields)
    {
        var page = await PageAsync(await PostAsync(form, [.. fields.Select(field => (field, ""))]));

        Assert.All(fields, field => Assert.NotNull(page.QuerySelector($"#{field.Replace('.', '_')}-error")));
    }

    [Theory]
    [InlineData("/admin/lawyers/add", "Form.Name", "Form.Licence", "Form.FirmCode", "Form.FirstLicensedOn", "Form.UserName")]
    [InlineData("/admin/law-firms/add", "Name", "Code", "Region", "Address", "Phone")]
    public async Task Strange_text_in_a_form_of_the_register_is_answered_with_the_form(string form, params string[] fields)
    {
        foreach (var text in new[] { new string('长', 100_000), "\u0007\u0001", "<script>alert(1)</script>", "😀👨‍👩‍👧", "\u202Egnihtemos" })
        {
            var answer = await PostAsync(form, [.. fields.Select(field => (field, text))]);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Equal(0, (await PageAsync(answer)).QuerySelectorAll("main script").Length);
        }
    }

    [Fact]
    public async Task A_firm_cannot_be_entered_for_another_region()
    {
        var page = await PageAsync(await PostAsync("/admin/law-firms/add", ("Name", "外地律所"), ("Code", SocialCreditCode.From("31330000779999999").Value), ("Region", "310101")));
        Assert.NotNull(page.QuerySelector("#Region-error"));
    }

    private Task<HttpResponseMessage> DecideAsync(Lawyer seen, string handler, string reason = "") =>
        PostAsync($"/admin/lawyers/{seen.Id}?handler={handler}", ("Seen", $"{seen.Version}"), ("Reason", reason));

    private Task<HttpResponseMessage> PostAsync(string url, params (string Name, string Value)[] fields) =>
        _administrator.PostAsync(url, new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))));

    private static async Task<IHtmlDocument> PageAsync(HttpResponseMessage answer) =>
        await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStreamAsync());
}
