using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Fabang.Modules.LawLibrary.Changes;
using Fabang.Modules.LawLibrary.Jobs;
using Fabang.Tests.Kernel.Documents;
using Fabang.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Tests.Modules.LawLibrary;

/// <summary>A corrected text everywhere it is read: with its note, and without a trace of who decided.</summary>
public sealed class CorrectedTextTests : IAsyncLifetime
{
    private const string Note = "本条文字经更正（2026年3月2日）";

    private Editors _editors = null!;

    public async ValueTask InitializeAsync() => _editors = await Editors.ComeAsync();

    public ValueTask DisposeAsync() => _editors.DisposeAsync();

    [Fact, Trait("Engine", "both")]
    public async Task Pages_show_it_with_a_note_and_the_original()
    {
        Assert.DoesNotContain(Note, await _editors.TextAsync("/laws/示例路灯条例"), StringComparison.Ordinal);
        var told = (await _editors.CorrectAsync()).Replace("/admin", "", StringComparison.Ordinal);

        var article = await _editors.Citizen.ReadPageAsync(Editors.Article);
        Assert.Contains("以前点亮", article.QuerySelector(".official-large")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(Note, article.QuerySelector("aside.corrected")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("以后点亮", article.QuerySelector("aside.corrected blockquote")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(told, article.QuerySelector("aside.corrected a")!.GetAttribute("href"));
        Assert.EndsWith($"（本条文字经更正，原文和依据见 http://localhost{told}）", article.QuerySelector("#citation")!.TextContent, StringComparison.Ordinal);
        foreach (var address in (string[])["/laws/示例路灯条例", "/laws/示例路灯条例?asOf=2020-01-01", "/laws/示例路灯条例?version=2019-03-02"])
        {
            var law = await _editors.Citizen.ReadPageAsync(address);
            Assert.Contains("以前点亮", law.QuerySelector("#a1 .official")!.TextContent, StringComparison.Ordinal);
            Assert.Contains(Note, law.QuerySelector("#a1 .corrected")!.TextContent, StringComparison.Ordinal);
            Assert.Null(law.QuerySelector("#a2 .corrected"));
        }
    }

    [Fact]
    public async Task Its_page_shows_both_wordings_and_the_grounds_but_nobody()
    {
        var told = (await _editors.CorrectAsync()).Replace("/admin", "", StringComparison.Ordinal);
        foreach (var language in (string[])["zh-CN", "en"])
        {
            using var reader = _editors.App.Visitor();
            reader.DefaultRequestHeaders.AcceptLanguage.ParseAdd(language);
            var page = await reader.ReadPageAsync(told);
            var text = page.QuerySelector("main")!.TextContent;

            Assert.Equal(("后", "前"), (page.QuerySelector("del")!.TextContent, page.QuerySelector("ins")!.TextContent));
            Assert.Contains(Editors.Reason, text, StringComparison.Ordinal);
            Assert.Equal("https://www.example.gov.cn/2019/9.html", page.QuerySelector("a[rel~=nofollow]")!.GetAttribute("href"));
            Assert.DoesNotMatch("赵刚|吴洁|逐字核对过|[A-Z][a-z]+[.][A-Z][a-z]+", text);
        }
    }

    [Fact]
    public async Task The_search_finds_the_corrected_words_on_every_node()
    {
        using var other = _editors.App.SameDatabase();
        await other.CatchUpAsync();
        await _editors.CorrectAsync("路灯在傍晚的钟声里点亮。");
        await other.CatchUpAsync();

        foreach (var node in (FabangApp[])[_editors.App, other])
        {
            using var reader = node.Visitor();
            var found = (await reader.ReadPageAsync("/laws/search?q=“傍晚的钟声”")).QuerySelector("main")!.TextContent;
            Assert.Contains("《示例路灯条例》第一条", found, StringComparison.Ordinal);
            Assert.DoesNotContain("《示例路灯条例》第一条", (await reader.ReadPageAsync("/laws/search?q=“天黑以后”")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_api_tells_it_and_old_tags_no_longer_hold()
    {
        const string Address = "/api/v1/articles/示例路灯条例/1";
        using var before = await _editors.Citizen.GetAsync(Address);
        Assert.Equal(JsonValueKind.Null, (await before.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("corrected").ValueKind);
        var told = (await _editors.CorrectAsync()).Replace("/admin", "", StringComparison.Ordinal);

        using var asked = new HttpRequestMessage(HttpMethod.Get, Address) { Headers = { IfNoneMatch = { before.Headers.ETag! } } };
        using var after = await _editors.Citizen.SendAsync(asked);
        var article = await after.Content.ReadFromJsonAsync<JsonElement>();
        var corrected = article.GetProperty("corrected");

        Assert.Equal((HttpStatusCode.OK, Editors.Corrected), (after.StatusCode, article.GetProperty("text").GetString()));
        Assert.Equal(("2026-03-02", Editors.Original, Editors.Reason, Editors.Source, told), (
            corrected.GetProperty("on").GetString(), corrected.GetProperty("originalText").GetString(), corrected.GetProperty("reason").GetString(),
            corrected.GetProperty("source").GetString(), corrected.GetProperty("path").GetString()));
    }

    [Theory]
    [InlineData(Editors.Article)]
    [InlineData("/laws/示例路灯条例")]
    public async Task A_file_carries_it_with_its_note_at_once(string address)
    {
        Assert.Contains("以后点亮", await DocxAsync(address), StringComparison.Ordinal);
        await _editors.CorrectAsync();

        var text = await DocxAsync(address);
        var pdf = Papers.PdfText(await _editors.Citizen.GetByteArrayAsync(address + "?handler=Export&kind=pdf"));

        Assert.Contains("以前点亮", text, StringComparison.Ordinal);
        Assert.Contains(Note + "，原文如下：路灯在天黑以后点亮。", text, StringComparison.Ordinal);
        Assert.Contains("http://localhost/laws/corrections/", text, StringComparison.Ordinal);
        Assert.Equal(Papers.Bare(text).Order(), pdf.Order());
    }

    [Fact]
    public async Task Citations_are_read_from_the_corrected_words()
    {
        await _editors.App.RunAsync<ReadCitations>();
        await _editors.CorrectAsync("路灯坏了，依照《示例法典》第二条处理。");
        await _editors.App.RunAsync<ReadCitations>();

        Assert.Contains("《示例路灯条例》第一条", await _editors.TextAsync("/laws/示例法典/2"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_waits_for_changes_is_told_and_plain_words_are_marked()
    {
        await _editors.CorrectAsync("示例：单位按约定的日子把绿色信封交给劳动者。", "30", "劳动合同法");
        await _editors.App.DeliverAsync();

        var change = await _editors.App.ReadAsync(db => db.Set<LawChange>().Include(one => one.Articles).SingleAsync());
        Assert.Equal((LawChangeKind.Corrected, ArticleTurn.Changed, "30"), (change.Kind, change.Articles.Single().Turn, change.Articles.Single().NewNumber));
        Assert.Contains("白话还在复核", await _editors.TextAsync("/laws/劳动合同法/30"), StringComparison.Ordinal);
    }

    [Fact, Trait("Engine", "both")]
    public async Task Revoked_by_another_than_its_proposer_the_original_is_read_again()
    {
        var place = await _editors.CorrectAsync();
        using var own = await _editors.First.SendAsync(place + "?handler=Revoke", ("Reason", "弄错了"));
        Assert.Equal(HttpStatusCode.Conflict, own.StatusCode);

        using var revoked = await _editors.Second.SendAsync(place + "?handler=Revoke", ("Reason", "公报勘误"));
        using var again = await _editors.Second.SendAsync(place + "?handler=Revoke", ("Reason", "公报勘误"));
        await _editors.App.CatchUpAsync();

        Assert.Equal((place, place), (revoked.Place(), again.Place()));
        Assert.Equal((Editors.Original, null), ((await _editors.ReadAsync()).Text, (await _editors.ReadAsync()).ImportedText));
        Assert.DoesNotContain("经更正", await _editors.TextAsync(Editors.Article), StringComparison.Ordinal);
        var told = await _editors.TextAsync(place.Replace("/admin", "", StringComparison.Ordinal));
        Assert.Contains("撤销了，现在显示原文", told, StringComparison.Ordinal);
        Assert.Contains("公报勘误", told, StringComparison.Ordinal);
        Assert.Equal(2, await _editors.App.ReadAsync(db => db.Set<LawChange>().CountAsync()));
    }

    [Fact]
    public async Task A_correction_of_a_correction_takes_its_place_and_the_original_stays()
    {
        var first = await _editors.CorrectAsync();
        _editors.App.Clock.Advance(TimeSpan.FromDays(1));
        await _editors.CorrectAsync("路灯在天黑之前点亮。\n路灯由看灯人照管。");

        var article = await _editors.ReadAsync();
        Assert.Equal(("路灯在天黑之前点亮。\n路灯由看灯人照管。", Editors.Original), (article.Text, article.ImportedText));
        Assert.Contains("由新的更正取代", await _editors.TextAsync(first.Replace("/admin", "", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Contains("（2026年3月3日）", await _editors.TextAsync(Editors.Article), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_newer_version_has_its_own_words_and_the_comparison_says_which_side_is_corrected()
    {
        await _editors.CorrectAsync();
        _editors.Texts.Write("national/行政法规/示例路灯条例(2024-01-05).md", LawTexts.Law("示例路灯条例", "2019年3月2日 国务院公布\n\n2024年1月5日 国务院修订", "第一条 路灯在天黑以后点亮。\n\n路灯由看灯人照管。"));
        await _editors.App.ImportAndIndexAsync(_editors.Texts.Root);

        var compared = (await _editors.Citizen.ReadPageAsync("/laws/示例路灯条例/compare?from=2019-03-02&to=2024-01-05")).QuerySelector("#a1")!;

        Assert.Equal(("前", "后"), (compared.QuerySelector("del")!.TextContent, compared.QuerySelector("ins")!.TextContent));
        Assert.Contains(Note, compared.QuerySelector(".sides > :first-child")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(Note, compared.QuerySelector(".sides > :last-child")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(Note, await _editors.TextAsync(Editors.Article), StringComparison.Ordinal);
        Assert.Contains(Note, await _editors.TextAsync(Editors.Article + "?asOf=2020-01-01"), StringComparison.Ordinal);
    }

    private async Task<string> DocxAsync(string address)
    {
        using var document = Papers.OpenDocx(await _editors.Citizen.GetByteArrayAsync(address + "?handler=Export&kind=docx"));
        return document.MainDocumentPart!.Document!.Body!.InnerText;
    }
}
