using System.Net;
using Fabang.Modules.LegalAid.Letters;
using Fabang.Tests.Support;

namespace Fabang.Tests.Modules.LegalAid;

/// <summary>A centre asks another to check something: what it reads, and what it answers.</summary>
[Trait("Engine", "both")]
public class AidCooperationTests(FabangApp app) : IClassFixture<FabangApp>
{
    private const string There = "310101";

    [Fact]
    public async Task The_other_centre_reads_what_is_asked_and_no_more_and_its_answer_stands_in_the_review()
    {
        await using var alone = new FabangApp();
        await alone.InitializeAsync();
        var person = await alone.CitizenAsync(AidPeople.Phone());
        using var officer = await alone.OfficerAsync();
        using var there = await alone.OfficerAsync(There);
        using var third = await alone.OfficerAsync("330105");
        var id = await alone.ReceivedAsync(person);
        var sending = Guid.CreateVersion7();
        for (var pressed = 0; pressed < 2; pressed++)
        {
            Assert.Equal($"/desk/legal-aid/{id}", (await AskAsync(officer, id, sending)).Place());
        }

        var asked = Assert.Single((await alone.AidAsync(id)).Cooperations);
        await alone.DeliverAsync();
        var letter = await alone.LetterAsync(id, LetterKind.Cooperation);
        Assert.Equal(("上海市黄浦区法律援助中心", "2026年3月6日"), (letter.Read().Fields["asked-centre"], letter.Read().Fields["until"]));
        Assert.Contains($"/desk/legal-aid/cooperations/{asked.Id}", (await there.ReadPageAsync("/desk/legal-aid")).QuerySelector("main")!.InnerHtml, StringComparison.Ordinal);
        var page = (await there.ReadPageAsync($"/desk/legal-aid/cooperations/{asked.Id}")).QuerySelector("main")!.TextContent;
        Assert.Contains("有没有经营登记", page, StringComparison.Ordinal);
        Assert.Contains(AidPeople.Name, page, StringComparison.Ordinal);
        Assert.DoesNotContain(AidPeople.IdNumber, page, StringComparison.Ordinal);
        Assert.DoesNotContain("在工地干了三个月", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await there.GetAsync($"/desk/legal-aid/{id}")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await there.GetAsync($"/letters/{letter.Id}.docx")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await third.GetAsync($"/letters/{letter.Id}.docx")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await third.GetAsync($"/desk/legal-aid/cooperations/{asked.Id}")).StatusCode);

        Assert.Contains("请写查证结果", (await (await there.SendAsync($"/desk/legal-aid/cooperations/{asked.Id}", ("Answer", " "))).ReadPageAsync()).Problems(), StringComparison.Ordinal);
        Assert.Equal($"/desk/legal-aid/cooperations/{asked.Id}", (await there.SendAsync($"/desk/legal-aid/cooperations/{asked.Id}", ("Answer", "没有查到经营登记。"))).Place());
        Assert.Equal(HttpStatusCode.Conflict, (await there.SendAsync($"/desk/legal-aid/cooperations/{asked.Id}", ("Answer", "再答一次"))).StatusCode);
        Assert.Contains("没有查到经营登记", (await officer.ReadPageAsync($"/desk/legal-aid/{id}")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain($"cooperations/{asked.Id}", (await there.ReadPageAsync("/desk/legal-aid")).QuerySelector("main")!.InnerHtml, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Centre", "没有这里", "没有找到这个地区")]
    [InlineData("Centre", AidPeople.Here, "就在那个中心")]
    [InlineData("What", " ", "请写清要查什么")]
    [InlineData("Until", "2026-03-02", "请填答复的日期")]
    [InlineData("Until", "2026-04-02", "请填答复的日期")]
    [InlineData("Until", "", "请填答复的日期")]
    public async Task What_is_missing_is_said_and_no_letter_is_issued(string field, string value, string problem)
    {
        var person = await app.CitizenAsync(AidPeople.Phone());
        using var officer = await app.OfficerAsync();
        var id = await app.ReceivedAsync(person);

        var page = await (await AskAsync(officer, id, Guid.CreateVersion7(), (field, value))).ReadPageAsync();

        Assert.Contains(problem, page.Problems(), StringComparison.Ordinal);
        var view = await app.AidAsync(id);
        Assert.Empty(view.Cooperations);
        Assert.Empty(view.Letters);
    }

    [Fact]
    public async Task After_the_decision_nothing_is_asked_any_more()
    {
        var person = await app.CitizenAsync(AidPeople.Phone());
        using var officer = await app.OfficerAsync();
        var id = await app.ReceivedAsync(person);
        await officer.GoAsync(id, "Decide", ("Decision", "Refuse"), ("Ground", "Means"), ("Reasons", "收入高于标准。"));

        Assert.Equal(HttpStatusCode.Conflict, (await AskAsync(officer, id, Guid.CreateVersion7())).StatusCode);
    }

    private static Task<HttpResponseMessage> AskAsync(HttpClient officer, Guid id, Guid sending, params (string Name, string Value)[] changed)
    {
        var typed = new Dictionary<string, string> { ["SendingId"] = sending.ToString(), ["Centre"] = "上海市黄浦区", ["What"] = "请核实申请人在贵辖区有没有经营登记。", ["Until"] = "2026-03-06" };
        foreach (var (name, value) in changed)
        {
            typed[name] = value;
        }

        return officer.SendAsync($"/desk/legal-aid/{id}/cooperate", [.. typed.Select(field => (field.Key, field.Value))]);
    }
}
