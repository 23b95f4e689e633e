using System.Net;
using System.Text;
using System.Text.Json;
using Fabang.Modules.LawLibrary.Cases;
using Fabang.Modules.LawLibrary.Find;
using Fabang.Tests.Support;

namespace Fabang.Tests.Modules.LawLibrary;

/// <summary>Every search against every kind of hostile words and filters: an answer or a plain refusal, never a bug, and never more work than is stated.</summary>
[Trait("Engine", "both")]
public sealed class HostileQueryTests(HostileQueryTests.Library library) : IClassFixture<HostileQueryTests.Library>
{
    [Theory]
    [InlineData("/laws/search?q=")]
    [InlineData("/laws/search?region=all&old=true&q=")]
    [InlineData("/laws/cases?q=")]
    [InlineData("/laws/cases?subject=")]
    [InlineData("/laws/cases?cites=")]
    [InlineData("/laws/suggest?q=")]
    [InlineData("/api/v1/laws/search?q=")]
    [InlineData("/api/v1/cases/search?q=")]
    [InlineData("/api/v1/cases/search?cites=")]
    [InlineData("/api/v1/citations/resolve?text=")]
    public async Task Words_of_any_kind_are_searched_for_or_refused_in_words(string address)
    {
        using var visitor = library.App.Visitor();
        foreach (var words in HostileWords.InAddresses)
        {
            using var answer = await AskAsync(visitor, HttpMethod.Get, address + words);

            await CheckAsync(answer, address + words);
        }
    }

    [Theory]
    [InlineData("/laws/search?q=路灯&", "page=-1", "page=0", "page=999999999999", "page=abc", "page=1.5", "page=", "page=1&page=2", "kind=nope", "kind=99", "kind=-1", "kind=Law&kind=Other", "kind=Law,Other", "region=abc",
        "region=1234567", "region=33\u00000", "region=000000&region=all", "years=abc", "years=9999-0001", "years=2020-", "years=-", "years=99999999999-1", "by=%FF", "old=maybe", "old=true&old=false", "law=", "law=%00")]
    [InlineData("/laws/cases?q=灯&", "page=-1", "page=0", "page=2147483648", "page=2147483647", "page=abc", "subject=nope", "cites=abc", "cites=%23", "cites=a%23b%23c", "cites=刑法%2399999999999999999999", "subject=a&subject=b")]
    [InlineData("/laws/suggest?", "", "q", "q=灯&q=路", "q=%00", "Q=灯")]
    [InlineData("/api/v1/laws/search?q=路灯&", "page=-1", "page=0", "page=999999999999", "page=abc", "page=21", "page=1&page=2", "kind=nope", "kind=99", "kind=Law&kind=Other", "province=abc", "province=%00", "years=abc", "years=9999-0001",
        "old=maybe", "authority=%00", "law=%00")]
    [InlineData("/api/v1/cases/search?", "", "page=-1", "page=1001", "page=abc", "cites=abc", "cites=%23", "subject=%00", "subject=a&subject=b")]
    [InlineData("/api/v1/citations/resolve?text=刑法第一条&", "asOf=2020-13-45", "asOf=abc", "asOf=9999-12-31", "asOf=0001-01-01", "page=-1", "page=abc", "page=1000", "text=x")]
    public async Task Filters_of_any_kind_narrow_the_search_or_are_refused_in_words(string address, params string[] filters)
    {
        using var visitor = library.App.Visitor();
        foreach (var filter in filters)
        {
            using var answer = await AskAsync(visitor, HttpMethod.Get, address + filter);

            await CheckAsync(answer, address + filter);
        }
    }

    [Theory]
    [InlineData("/laws/search?q=", LawSearch.LongestWords)]
    [InlineData("/laws/cases?q=", CaseSearch.LongestWords)]
    public async Task Of_words_that_are_too_long_the_beginning_stays_in_the_box_and_nothing_is_searched(string address, int longest)
    {
        using var visitor = library.App.Visitor();

        using var answer = await visitor.GetAsync(address + new string('灯', 10_000));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var page = await answer.ReadPageAsync();
        Assert.Equal(new string('灯', longest), page.Typed("Q"));
        Assert.Contains($"{longest}", page.Problems(), StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("main .law-title, main section"));
        Assert.InRange((await answer.Content.ReadAsStringAsync()).Length, 0, 40_000);
    }

    [Fact]
    public async Task Texts_sent_as_json_may_hold_anything_too()
    {
        using var visitor = library.App.Visitor();
        var bodies = HostileWords.AsText.Select(text => JsonSerializer.Serialize(new { text }))
            .Concat(
            [
                """{"text":"\ud800"}""", """{"text":"刑法\udc00第一条"}""", """{"text":"\u0000刑法第一条"}""", """{"text":1}""", """{"text":null}""", """{"text":["a"]}""", """{"text":{"a":1}}""", """{"text":"刑法第一条","asOf":20200101}""",
                """{"text":"刑法第一条","asOf":"2020-02-30"}""", "", "null", "[]", "{", "\"a\"", new string('[', 10_000), JsonSerializer.Serialize(new { text = new string('9', 1_000_000) }), JsonSerializer.Serialize(new { text = string.Concat(Enumerable.Repeat("《刑法》第一条、", 12_000)) }),
            ]);
        foreach (var body in bodies)
        {
            using var answer = await AskAsync(visitor, HttpMethod.Post, "/api/v1/citations/resolve", body);

            await CheckAsync(answer, body);
        }
    }

    [Fact]
    public async Task A_text_of_citations_and_nothing_else_is_resolved_by_pages()
    {
        using var visitor = library.App.Visitor();
        var text = string.Concat(Enumerable.Range(1, 5_000).Select(number => $"《示例路灯条例》第{number % 6 + 1}条、"));

        using var answer = await AskAsync(visitor, HttpMethod.Post, "/api/v1/citations/resolve", JsonSerializer.Serialize(new { text }));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        using var read = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        Assert.Equal(200, read.RootElement.GetProperty("items").GetArrayLength());
    }

    private static async Task<HttpResponseMessage> AskAsync(HttpClient visitor, HttpMethod method, string address, string? body = null)
    {
        using var request = new HttpRequestMessage(method, address);
        request.Content = body is null ? null : new StringContent(body, Encoding.UTF8, "application/json");
        return await visitor.SendAsync(request);
    }

    private static async Task CheckAsync(HttpResponseMessage answer, string asked)
    {
        var what = $"{asked[..Math.Min(90, asked.Length)]} ({asked.Length}): {(int)answer.StatusCode}";
        Assert.True((int)answer.StatusCode is 200 or 302 or 400 or 404, what);
        var text = await answer.Content.ReadAsStringAsync();
        if (answer.Content.Headers.ContentType?.MediaType == "text/html")
        {
            var page = await answer.ReadPageAsync();
            Assert.False(string.IsNullOrWhiteSpace(page.QuerySelector("main h1")?.TextContent), what);
            Assert.Empty(page.QuerySelectorAll("main script, main img"));
            Assert.True(answer.StatusCode is not HttpStatusCode.BadRequest || page.Problems().Trim().Length > 0, what + " and nothing says what is wrong");
        }
        else if (answer.StatusCode is HttpStatusCode.BadRequest)
        {
            Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
            using var problem = JsonDocument.Parse(text);
            Assert.True(problem.RootElement.TryGetProperty("errors", out var errors) && errors.EnumerateObject().Any(), what + " " + text);
        }
        else if (answer.StatusCode is HttpStatusCode.OK)
        {
            using var read = JsonDocument.Parse(text);
        }
    }

    public sealed class Library : IAsyncLifetime
    {
        internal PatientApp App { get; } = new();

        public async ValueTask InitializeAsync()
        {
            using var texts = new LawTexts();
            texts.Write(LawTexts.Lamps, LawTexts.Law("示例路灯条例", "2019年3月2日 国务院公布", [.. "一二三四五六".Select(number => $"第{number}条 路灯在天黑以后点亮。")]));
            texts.Write(LawTexts.Case, "# 示例路灯案\n\n<!-- INFO END -->\n\n## 基本案情\n\n甲的梯子靠在路灯上。\n");
            await App.InitializeAsync();
            await App.ImportAndIndexAsync(texts.Root);
        }

        public ValueTask DisposeAsync() => App.DisposeAsync();
    }
}
