using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Fabang.Modules.Accounts;
using Fabang.Modules.Directory;
using Fabang.Tests.Support;

namespace Fabang.Tests.Modules.Directory;

public class ProfilePageTests(FabangApp app) : IClassFixture<FabangApp>
{
    private readonly Guid _account = Guid.CreateVersion7();

    [Fact]
    public async Task A_lawyer_writes_saves_and_submits()
    {
        var lawyer = await app.SavedAsync(firm => Given.Lawyer(firm), account: _account);

        Assert.Equal(HttpStatusCode.Redirect, (await PostAsync("", lawyer, Fields())).StatusCode);
        Assert.Equal(ProfileStatus.Draft, (await app.NowAsync(lawyer.Id)).Status);

        var saved = await app.NowAsync(lawyer.Id);
        Assert.Equal(HttpStatusCode.Redirect, (await PostAsync("?handler=Submit", saved, Fields())).StatusCode);
        Assert.Equal(ProfileStatus.Submitted, (await app.NowAsync(lawyer.Id)).Status);

        var waiting = await PageAsync(await Lawyer.GetAsync("/desk/profile"));
        Assert.Null(waiting.QuerySelector("textarea"));
        var submitted = await app.NowAsync(lawyer.Id);
        Assert.Equal(HttpStatusCode.Redirect, (await PostAsync("?handler=TakeBack", submitted, [])).StatusCode);
        Assert.Equal(ProfileStatus.Draft, (await app.NowAsync(lawyer.Id)).Status);
    }

    [Fact]
    public async Task A_forbidden_claim_comes_back_with_the_word_the_rule_and_all_fields()
    {
        var lawyer = await app.SavedAsync(firm => Given.Lawyer(firm), account: _account);

        var answer = await PostAsync("", lawyer, Fields("胜诉率 98%，打折。"));

        var page = await PageAsync(answer);
        var error = page.QuerySelector("#Form_Introduction-error")!.TextContent;
        Assert.Contains("胜诉率", error, StringComparison.Ordinal);
        Assert.Contains("打折", error, StringComparison.Ordinal);
        Assert.Contains("第十条", error, StringComparison.Ordinal);
        Assert.Contains("胜诉率", page.QuerySelector("[role=alert], .govuk-error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("0571-87654321", page.QuerySelector("input[name='Form.Phone']")!.GetAttribute("value"));
        Assert.True(((IHtmlInputElement)page.QuerySelector("input[name='Form.Specialties'][value=labour]")!).IsChecked);
        Assert.Equal(LawyerProfile.Empty, (await app.NowAsync(lawyer.Id)).Draft);
    }

    [Theory]
    [MemberData(nameof(BadTexts))]
    public async Task Bad_input_never_breaks_the_page(string text, bool saved)
    {
        var lawyer = await app.SavedAsync(firm => Given.Lawyer(firm), account: _account);

        var answer = await PostAsync("", lawyer, Fields(text));

        Assert.Equal(saved ? HttpStatusCode.Redirect : HttpStatusCode.OK, answer.StatusCode);
        if (!saved)
        {
            Assert.Equal(text, (await PageAsync(answer)).QuerySelector("textarea")!.TextContent.TrimStart('\n'));
        }

        Assert.DoesNotContain((await app.NowAsync(lawyer.Id)).Draft.Introduction, character => char.IsControl(character) && character != '\n');
    }

    public static TheoryData<string, bool> BadTexts => new()
    {
        { "", true },
        { new string('长', 100_000), false },
        { "控\u0007制\u0001符", true },
        { "<script>alert('x')</script>", true },
        { "😀👨‍👩‍👧", true },
        { "\u202Egnihtemos\u200F", true },
    };

    [Theory]
    [InlineData("Form.Phone", "javascript:alert(1)")]
    [InlineData("Form.Email", "a@b c")]
    [InlineData("Form.Specialties", "magic")]
    [InlineData("Form.Languages", "klingon")]
    [InlineData("Form.Address", "胜诉率路 1 号")]
    public async Task A_wrong_field_is_named(string field, string value)
    {
        var lawyer = await app.SavedAsync(firm => Given.Lawyer(firm), account: _account);

        var answer = await PostAsync("?handler=Submit", lawyer, [.. Fields().Where(pair => pair.Key != field), new(field, value)]);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.NotNull((await PageAsync(answer)).QuerySelector($"#{field.Replace('.', '_')}-error"));
        Assert.Equal(ProfileStatus.Draft, (await app.NowAsync(lawyer.Id)).Status);
    }

    [Fact]
    public async Task Who_writes_on_an_old_page_is_told_and_loses_nothing()
    {
        var lawyer = await app.SavedAsync(firm => Given.Lawyer(firm), account: _account);
        await PostAsync("", lawyer, Fields("先来的。"));

        var late = await PostAsync("", lawyer, Fields("后到的。"));

        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        var page = await PageAsync(late);
        Assert.Contains("内容有了变化", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("后到的。", page.QuerySelector("textarea")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("先来的。", (await app.NowAsync(lawyer.Id)).Draft.Introduction);
        Assert.Equal("1", page.QuerySelector("input[name=Seen]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task An_account_without_a_lawyer_reads_whom_to_ask()
    {
        var page = await PageAsync(await Lawyer.GetAsync("/desk/profile"));

        Assert.Contains("还没有和律师名录对上", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await Lawyer.PostAsync("/desk/profile", new FormUrlEncodedContent(Fields()))).StatusCode);
    }

    private HttpClient Lawyer => app.SignedIn(_account, "330106", Role.Lawyer);

    private Task<HttpResponseMessage> PostAsync(string handler, Lawyer seen, IEnumerable<KeyValuePair<string, string>> fields) =>
        Lawyer.PostAsync("/desk/profile" + handler, new FormUrlEncodedContent([.. fields, new("Seen", $"{seen.Version}")]));

    private static KeyValuePair<string, string>[] Fields(string introduction = "常办工资和工伤的事。") =>
    [
        new("Form.Specialties", "labour"), new("Form.Specialties", "traffic"), new("Form.Languages", "putonghua"),
        new("Form.Phone", "0571-87654321"), new("Form.Email", ""), new("Form.Address", ""),
        new("Form.Introduction", introduction), new("Form.TakesLegalAid", "true"),
    ];

    private static async Task<IHtmlDocument> PageAsync(HttpResponseMessage answer) =>
        await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStreamAsync());
}
