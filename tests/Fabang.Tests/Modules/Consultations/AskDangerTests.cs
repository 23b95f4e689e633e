using Fabang.Tests.Support;

namespace Fabang.Tests.Modules.Consultations;

/// <summary>Help for somebody in danger, where the law is shown.</summary>
public class AskDangerTests(FabangApp app) : IClassFixture<FabangApp>
{
    [Fact]
    public async Task Help_stands_above_all_else()
    {
        using var visitor = app.Visitor();
        await visitor.SendAsync("/ask", ("Story", "老公昨晚又打我，我想离婚，孩子怎么办？"));

        var page = await visitor.ReadPageAsync("/ask/law");

        var help = page.QuerySelector("main .danger")!;
        Assert.Same(help, page.QuerySelector("main .read")!.FirstElementChild);
        Assert.Equal(["tel:110", "tel:12338", "tel:120"], help.QuerySelectorAll("li a").Select(link => link.GetAttribute("href")));
        Assert.Contains(help.QuerySelectorAll("a"), link => link.GetAttribute("href") == "/laws/%E5%8F%8D%E5%AE%B6%E5%BA%AD%E6%9A%B4%E5%8A%9B%E6%B3%95/23");
    }

    [Fact]
    public async Task A_number_that_helps_in_two_dangers_is_shown_once()
    {
        using var visitor = app.Visitor();
        await visitor.SendAsync("/ask", ("Story", "老公天天打我，我不想活了。"));

        var numbers = (await visitor.ReadPageAsync("/ask/law")).QuerySelectorAll(".danger li a").Select(link => link.GetAttribute("href")).ToList();

        Assert.Contains("tel:12356", numbers);
        Assert.Equal(numbers.Distinct(), numbers);
    }

    [Fact]
    public async Task Where_nobody_is_in_danger_nothing_is_said()
    {
        using var visitor = app.Visitor();
        await visitor.SendAsync("/ask", ("Story", Given.Story));

        Assert.Null((await visitor.ReadPageAsync("/ask/law")).QuerySelector(".danger"));
    }
}
