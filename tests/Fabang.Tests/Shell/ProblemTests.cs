using System.Net;
using System.Text.Json;
using Fabang.Tests.Support;

namespace Fabang.Tests.Shell;

[Collection<ShellCollection>]
public class ProblemTests(FabangApp app)
{
    private readonly HttpClient _visitor = app.Visitor().In(Site.Chinese);

    [Fact]
    public async Task A_broken_rule_is_said_on_the_page_itself_and_nothing_typed_is_lost()
    {
        var answer = await _visitor.PostAsync("/styleguide?handler=Rule", Site.Form(("Person", "王小明")));
        var page = await answer.PageAsync();

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains("文件太大了，每个最多 10 MB。", page.Only(".govuk-error-summary").TextContent, StringComparison.Ordinal);
        Assert.Equal("王小明", page.Only("#Person").GetAttribute("value"));
    }

    [Fact]
    public async Task After_a_broken_rule_the_page_is_loaded_as_its_address_says()
    {
        var answer = await _visitor.PostAsync("/styleguide?handler=Rule&page=7", Site.Form());

        Assert.Equal("7", (await answer.PageAsync()).QuerySelector(".pages [aria-current]")?.TextContent);
    }

    [Fact]
    public async Task A_change_that_came_too_late_says_so()
    {
        var answer = await app.Visitor().In(Site.English).PostAsync("/styleguide?handler=Late", Site.Form(("Person", "Wang")));
        var page = await answer.PageAsync();

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains("Somebody else has just changed this", page.Only(".govuk-error-summary").TextContent, StringComparison.Ordinal);
        Assert.Equal("Wang", page.Only("#Person").GetAttribute("value"));
    }

    [Fact]
    public async Task A_bug_has_a_number_and_tells_nothing_else()
    {
        var answer = await _visitor.PostAsync("/styleguide?handler=Bug", Site.Form());
        var page = await answer.PageAsync();

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Matches(@"^\w{12}$", page.Only("main b.num").TextContent);
        Assert.DoesNotContain("on purpose", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/nothing-here")]
    [InlineData("/problem/403")]
    [InlineData("/problem/200")]
    [InlineData("/styleguide/more")]
    public async Task What_is_not_there_is_said_kindly(string url)
    {
        var answer = await _visitor.GetAsync(url);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("没有找到这一页", (await answer.PageAsync()).Only("h1").TextContent);
    }

    [Theory]
    [InlineData(400, "这一页放得太久了")]
    [InlineData(409, "情况刚刚有变化")]
    [InlineData(413, "发送的内容太大了")]
    [InlineData(429, "请稍等一下")]
    [InlineData(500, "我们这边出了问题")]
    public async Task Each_kind_of_trouble_has_its_words(int status, string title)
    {
        var answer = await _visitor.GetAsync($"/problem/{status}");

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal(title, (await answer.PageAsync()).Only("h1").TextContent);
    }

    [Fact]
    public async Task What_the_address_says_goes_before_the_query()
    {
        var answer = await _visitor.GetAsync("/problem/409?code=413");

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
    }

    [Fact]
    public async Task From_a_missing_page_one_comes_back_to_it_in_the_other_language()
    {
        var page = await _visitor.PageAsync("/nothing-here?a=1");

        Assert.Equal("/nothing-here?a=1", page.Only("form:has([name=language]) [name=back]").GetAttribute("value"));
    }

    [Fact]
    public async Task Under_api_trouble_is_said_to_programs()
    {
        var answer = await _visitor.GetAsync("/api/v1/nothing");

        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        Assert.Equal(404, problem.RootElement.GetProperty("status").GetInt32());
    }

    [Fact]
    public async Task Too_much_at_once_is_said_in_words()
    {
        using var large = new ByteArrayContent(new byte[33 * 1024 * 1024]);

        var answer = await _visitor.PostAsync("/styleguide", large);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Equal("发送的内容太大了", (await answer.PageAsync()).Only("h1").TextContent);
    }

    [Fact]
    public async Task Every_page_says_what_a_browser_may_do_with_it()
    {
        var headers = (await _visitor.GetAsync("/nothing-here")).Headers;

        var policy = Assert.Single(headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(headers.GetValues("X-Content-Type-Options")));
        Assert.False(headers.Contains("Server"));
    }
}
