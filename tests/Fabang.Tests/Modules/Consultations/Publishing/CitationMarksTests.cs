using Fabang.Modules.Accounts;
using Fabang.Modules.Consultations;
using Fabang.Modules.Consultations.Publishing;
using Fabang.Modules.Matters;
using Fabang.Tests.Modules.Following;
using Fabang.Tests.Modules.LawLibrary;
using Fabang.Tests.Support;

namespace Fabang.Tests.Modules.Consultations.Publishing;

/// <summary>Published answers whose articles change after they were given.</summary>
[Trait("Engine", "both")]
public sealed class CitationMarksTests : IAsyncLifetime
{
    private readonly FabangApp _app = new();
    private readonly LawTexts _texts = new();

    public async ValueTask InitializeAsync()
    {
        await _app.InitializeAsync();
        await _app.BringAsync(_texts, "2015-05-01", "第一条 街上挂旧灯。", "第二条 看灯人每晚巡街一遍。");
    }

    [Fact]
    public async Task A_changed_article_is_marked_and_one_that_says_the_same_is_not()
    {
        var page = await PublishedAsync();
        using var anybody = _app.Visitor();
        Assert.DoesNotContain("答复以后", (await anybody.ReadPageAsync(page)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        await _app.BringAsync(_texts, "2020-05-01", "第一条 街上挂新灯。", "第二条 看灯人每晚巡街一遍。");

        var main = (await anybody.ReadPageAsync(page)).QuerySelector("main")!;
        var mark = Assert.Single(main.QuerySelectorAll("p.card.small"));
        Assert.Contains("答复以后，这一条改过（2020年5月1日起）", mark.TextContent, StringComparison.Ordinal);
        Assert.Equal("/laws/示例街灯条例/compare?from=2015-05-01&to=2020-05-01&article=1#a1", Uri.UnescapeDataString(mark.QuerySelector("a")!.GetAttribute("href")!));
        // The words that were cited stay.
        Assert.Contains("街上挂旧灯。", main.TextContent, StringComparison.Ordinal);
    }

    public async ValueTask DisposeAsync()
    {
        _texts.Dispose();
        await _app.DisposeAsync();
    }

    private async Task<string> PublishedAsync()
    {
        var lawyer = await _app.StaffAsync("王明", Desks.Here, Role.Lawyer);
        var question = await _app.ClaimedQuestionAsync(await _app.CitizenAsync(), lawyer);
        Citation[] cited = [.. new[] { ("1", "街上挂旧灯。"), ("2", "看灯人每晚巡街一遍。") }.Select((one, at) =>
            Citation.Of($"{Followers.Law}#{one.Item1}", $"《{Followers.Law}》第{one.Item1}条", new DateOnly(2015, 5, 1), one.Item2, isOfficial: true, at + 1))];
        await _app.ChangeAsync(question, view => view.Consultation.Answer(
            view.Matter, new Responder(lawyer, "王明"), Guid.CreateVersion7(), "按条文办。", cited, new Due(_app.Clock.GetUtcNow().AddDays(7), "consultations.closing-limit=7d"), _app.Clock.GetUtcNow()));
        await _app.WithAsync<PublicationConsent, bool>(async consent =>
        {
            await consent.AgreeAsync(question);
            return true;
        });
        var publication = await _app.PublicationAsync(question);
        await _app.WithAsync<PublicationWork, bool>(async work =>
        {
            await work.HandInAsync(publication.Id, Guid.CreateVersion7(), new("灯的事", "灯坏了怎么办？", "按条文办。"), 99, publication.Version);
            await work.PassAsync(publication.Id, Guid.CreateVersion7());
            return true;
        });
        return $"/answers/{(await _app.PublicationAsync(question)).PublishedId}";
    }
}
