using Fabang.Tests.Support;
namespace Fabang.Tests.Shell;

[Collection<ShellCollection>]
public class PartTests(FabangApp app)
{
    private readonly HttpClient _visitor = app.Visitor().In(Site.Chinese);

    [Fact]
    public async Task The_next_step_says_who_what_and_by_when()
    {
        var page = await _visitor.PageAsync("/styleguide");

        var steps = page.QuerySelectorAll(".next");
        Assert.Equal("该您了：3月6日（周五） 09:00 前，把工友的证言和工牌照片发给王律师", steps[0].Only(".what").TextContent);
        Assert.Equal("已超过时间。 王律师：今天 06:00 前，回答您的问题", steps[1].Only(".what").TextContent);
        Assert.Equal("没有人需要做什么：这件事已经办完", steps[2].Only(".what").TextContent);
        Assert.Contains("late", steps[1].ClassList);
    }

    [Fact]
    public async Task Page_links_keep_the_question()
    {
        var page = await _visitor.PageAsync("/styleguide?q=%E5%B7%A5%E8%B5%84&page=5&handler=x");

        var links = page.QuerySelector(".pages")!;
        Assert.Equal("/styleguide?q=%E5%B7%A5%E8%B5%84&page=6", links.Only("[rel=next]").GetAttribute("href"));
        Assert.Equal(["上一页", "1", "…", "4", "5", "6", "…", "12", "下一页"], links.Children.Select(link => link.TextContent));
        Assert.Equal("5", links.Only("[aria-current]").TextContent);
    }

    [Fact]
    public async Task A_page_number_that_is_none_does_not_hide_the_list()
    {
        var answer = await _visitor.GetAsync("/styleguide?page=abc");

        Assert.Equal(System.Net.HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task A_law_shows_plain_words_beside_the_official_text()
    {
        var law = (await _visitor.PageAsync("/styleguide")).Only(".law");

        Assert.StartsWith("白话：老板要按约定", law.Only(".plain").TextContent, StringComparison.Ordinal);
        Assert.Equal(2, law.QuerySelectorAll(".official mark").Length);
        Assert.Equal("#", law.Only(".law-title a").GetAttribute("href"));
    }

    [Fact]
    public async Task A_fact_can_be_changed_where_it_stands()
    {
        var page = await _visitor.PageAsync("/styleguide");

        Assert.Equal("更改 手机号", page.Only(".facts-list a[href='#phone']").TextContent);
    }

    [Fact]
    public async Task Only_a_page_with_live_parts_loads_their_script()
    {
        var live = await _visitor.PageAsync("/styleguide");
        var still = await _visitor.PageAsync("/accessibility");

        Assert.Contains(live.Scripts, script => script.Source!.Contains("/live.", StringComparison.Ordinal));
        Assert.DoesNotContain(still.Scripts, script => script.Source!.Contains("/live.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_live_part_says_where_to_look_again()
    {
        var part = (await _visitor.PageAsync("/styleguide")).Only("[data-live-src]");

        var again = await _visitor.PageAsync(part.GetAttribute("data-live-src")!);

        Assert.NotEmpty(part.GetAttribute("data-live-topics")!);
        Assert.Equal(part.Only("p").TextContent, again.Body!.Only("p").TextContent);
        Assert.Null(again.QuerySelector("header"));
    }
}
