using System.Net;
using Fabang.Modules.Consultations.Desk.Templates;
using Fabang.Modules.Regions;
using Fabang.Tests.Modules.Consultations.Quality;
using Fabang.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Tests.Modules.Consultations.Desk;

/// <summary>Templates of answers, and what the person came with before.</summary>
[Trait("Engine", "both")]
public class BesideTests(FabangApp app) : IClassFixture<FabangApp>
{
    [Fact]
    public async Task A_template_goes_behind_what_is_typed_and_nothing_typed_is_lost()
    {
        var (lawyer, desk) = await app.LawyerAsync();
        var (_, other) = await app.LawyerAsync("钱二");
        var question = await app.ClaimedQuestionAsync(await app.CitizenAsync("13811140001"), lawyer);
        var own = await app.SaveAsync(AnswerTemplate.OfLawyer(Guid.CreateVersion7(), lawyer, "讨薪", "先去劳动监察大队。"));
        var region = await app.SaveAsync(AnswerTemplate.OfRegion(Guid.CreateVersion7(), new RegionCode("330100"), "杭州电话", "可以打 12333。"));
        var elsewhere = await app.SaveAsync(AnswerTemplate.OfRegion(Guid.CreateVersion7(), new RegionCode("310101"), "别处", "别处的话。"));
        Assert.Equal(["讨薪", "杭州电话"], (await desk.ReadPageAsync(question.At())).QuerySelectorAll(".template b").Select(name => name.TextContent));

        await desk.SendAsync(Insert(own), ("Text", "写到一半"), ("Note.Understood", "欠薪"));
        await desk.SendAsync(Insert(region), ("Text", (await desk.ReadPageAsync(question.At())).Typed("Text")!), ("Note.Understood", "欠薪"));

        var page = await desk.ReadPageAsync(question.At());
        Assert.Equal("写到一半\n\n先去劳动监察大队。\n\n可以打 12333。", page.Typed("Text")!.ReplaceLineEndings("\n"));
        Assert.Equal("欠薪", page.Typed("Note.Understood"));
        Assert.Equal(HttpStatusCode.NotFound, (await desk.SendAsync(Insert(elsewhere), ("Text", "写到一半"))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await other.SendAsync(Insert(own), ("Text", "写到一半"))).StatusCode);
        var tooLong = new string('长', 4995);
        var refused = await desk.SendAsync(Insert(own), ("Text", tooLong));
        Assert.Equal((HttpStatusCode.Conflict, tooLong), (refused.StatusCode, (await refused.ReadPageAsync()).Typed("Text")));

        string Insert(AnswerTemplate template) => $"{question.At("Insert")}&template={template.Id}";
    }

    [Fact]
    public async Task Lawyers_write_for_themselves_and_the_duty_manager_for_the_region_each_once()
    {
        var (lawyer, desk) = await app.LawyerAsync("孙三", "330203");
        using var manager = await app.ManagerAsync("330203");
        (string, string)[] form = [("SendingId", $"{Guid.CreateVersion7()}"), ("Title", "工伤"), ("Text", "三十天内申报。"), ("Region", "")];
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => desk.SendAsync("/desk/templates", form)));
        Assert.Equal(1, await CountAsync(template => template.OwnerId == lawyer));
        Assert.Equal(HttpStatusCode.Conflict, (await desk.SendAsync("/desk/templates", ("Title", "工伤"), ("Text", "三十天内申报。"), ("Region", "330203"))).StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await manager.SendAsync("/desk/templates", ("Title", "工伤"), ("Text", "三十天内申报。"), ("Region", "330204"))).StatusCode);
        var missing = await manager.SendAsync("/desk/templates", ("Title", ""), ("Text", "三十天内申报。"), ("Region", "330203"));
        Assert.Equal((HttpStatusCode.Conflict, "三十天内申报。"), (missing.StatusCode, (await missing.ReadPageAsync()).Typed("Text")));

        await manager.SendAsync("/desk/templates", ("Title", "本区电话"), ("Text", "打 12348。"), ("Region", "330203"));

        var region = await app.ReadAsync(db => db.Set<AnswerTemplate>().SingleAsync(template => template.Region == new RegionCode("330203")));
        var seen = await desk.ReadPageAsync("/desk/templates");
        Assert.Equal(["工伤", "本区电话"], seen.QuerySelectorAll("main section h2").Select(name => name.TextContent));
        Assert.Single(seen.QuerySelectorAll("main section a"));
        Assert.Equal(HttpStatusCode.NotFound, (await desk.SendAsync($"/desk/templates/{region.Id}?handler=Remove")).StatusCode);
        Assert.Equal("/desk/templates", (await manager.SendAsync($"/desk/templates/{region.Id}", ("Title", "电话"), ("Text", "打 12348。"))).Place());
        Assert.Equal("/desk/templates", (await manager.SendAsync($"/desk/templates/{region.Id}?handler=Remove")).Place());
        Assert.Equal(0, await CountAsync(template => template.Id == region.Id));
    }

    [Fact]
    public async Task Earlier_matters_are_those_of_the_region_and_only_ones_own_say_what_they_were()
    {
        var (lawyer, desk) = await app.LawyerAsync();
        var (colleague, _) = await app.LawyerAsync("李红");
        var person = await app.CitizenAsync("13811140003");
        var mine = await app.AnsweredQuestionAsync(person, lawyer, "房东不退押金怎么办？");
        app.Clock.Advance(TimeSpan.FromDays(1));
        var theirs = await app.AnsweredQuestionAsync(person, colleague, "邻居的狗咬了人怎么办？");
        await app.SentQuestionAsync(person, "310101", "老家的地被占了怎么办？");
        await app.AnsweredQuestionAsync(await app.CitizenAsync("13811140004"), lawyer, "别人的事怎么办？");
        app.Clock.Advance(TimeSpan.FromDays(1));
        await app.WithAsync<Fabang.Modules.Consultations.Desk.Duty, bool>(duty => duty.BeginAsync(lawyer));
        var now = await app.ClaimedQuestionAsync(person, lawyer);
        await app.SentQuestionAsync(person, Desks.Here, "后来的事怎么办？");

        var page = await desk.ReadPageAsync(now.At());

        var links = page.QuerySelectorAll(".beside .files a").ToList();
        Assert.Equal([theirs.At(), mine.At()], links.Select(link => link.GetAttribute("href")));
        Assert.Equal("房东不退押金怎么办", links[1].TextContent);
        Assert.StartsWith("ZX-", links[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("李红", links[0].ParentElement!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("狗咬", page.Body!.TextContent, StringComparison.Ordinal);
    }

    private Task<int> CountAsync(System.Linq.Expressions.Expression<Func<AnswerTemplate, bool>> which) => app.ReadAsync(db => db.Set<AnswerTemplate>().CountAsync(which));
}
