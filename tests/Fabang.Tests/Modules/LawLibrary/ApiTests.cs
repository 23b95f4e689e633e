using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Fabang.Modules.LawLibrary.Jobs;
using Fabang.Tests.Support;
using Microsoft.AspNetCore.Hosting;

namespace Fabang.Tests.Modules.LawLibrary;

/// <summary>The library for other programs: what it answers, what may be kept, and what is refused.</summary>
public sealed class ApiTests(ApiTests.Library library) : IClassFixture<ApiTests.Library>
{
    [Fact]
    public async Task A_law_comes_with_its_versions_and_the_contents_of_one()
    {
        var today = await library.JsonAsync("/api/v1/laws/示例街灯条例");
        var then = await library.JsonAsync("/api/v1/laws/示例街灯条例?asOf=2016-01-01");
        var before = await library.JsonAsync("/api/v1/laws/示例街灯条例?asOf=2001-01-01");

        Assert.Equal(("示例街灯条例", "AdministrativeRegulation", "国务院", "InForce"), (
            today.GetProperty("title").GetString(), today.GetProperty("kind").GetString(), today.GetProperty("authority").GetString(), today.GetProperty("standing").GetString()));
        Assert.Equal(["2020-05-01", "2015-05-01"], today.GetProperty("versions").EnumerateArray().Select(version => version.GetProperty("date").GetString()));
        Assert.Equal(["InForce", "Superseded"], today.GetProperty("versions").EnumerateArray().Select(version => version.GetProperty("standing").GetString()));
        Assert.Equal("2020-07-01", today.GetProperty("shown").GetProperty("effectiveFrom").GetString());
        Assert.Equal(("第一章 总则", "1"), (today.GetProperty("contents")[0].GetProperty("heading").GetString(), today.GetProperty("contents")[0].GetProperty("firstArticle").GetString()));
        Assert.Equal((4, 2, 0), (today.GetProperty("articles").GetArrayLength(), then.GetProperty("articles").GetArrayLength(), before.GetProperty("articles").GetArrayLength()));
        Assert.Equal(JsonValueKind.Null, before.GetProperty("shown").ValueKind);
    }

    [Theory]
    [InlineData("", "街上挂新灯。", "2020-05-01", "InForce")]
    [InlineData("?asOf=2020-06-30", "街上挂旧灯。", "2015-05-01", "Superseded")]
    [InlineData("?asOf=2020-07-01", "街上挂新灯。", "2020-05-01", "InForce")]
    public async Task An_article_reads_as_on_a_day(string asOf, string text, string date, string standing)
    {
        var article = await library.JsonAsync("/api/v1/articles/示例街灯条例/1" + asOf);
        var version = article.GetProperty("version");

        Assert.Equal((text, true, date, standing), (
            article.GetProperty("text").GetString(), article.GetProperty("isOfficial").GetBoolean(), version.GetProperty("date").GetString(), version.GetProperty("standing").GetString()));
        Assert.Equal($"national/行政法规/示例街灯条例({date}).md", version.GetProperty("source").GetString());
    }

    [Fact]
    public async Task Where_no_text_is_held_plain_words_answer_and_say_that_they_are_none_of_the_law()
    {
        var article = await library.JsonAsync("/api/v1/articles/民法典/1079");

        Assert.False(article.GetProperty("isOfficial").GetBoolean());
        Assert.Equal(JsonValueKind.Null, article.GetProperty("version").ValueKind);
        Assert.Equal(HttpStatusCode.NotFound, (await library.GetAsync("/api/v1/articles/民法典/1079?asOf=2020-01-01")).StatusCode);
    }

    [Fact]
    public async Task A_search_comes_by_pages_with_their_neighbours()
    {
        var first = await library.JsonAsync("/api/v1/laws/search?q=摊位的人每天交五十元");
        var second = await library.JsonAsync(first.GetProperty("next").GetString()!);

        Assert.Equal((15, JsonValueKind.Null), (first.GetProperty("items").GetArrayLength(), first.GetProperty("prev").ValueKind));
        Assert.Equal(2, second.GetProperty("page").GetInt32());
        Assert.NotEmpty(second.GetProperty("items").EnumerateArray());
        Assert.Contains("page=1", second.GetProperty("prev").GetString(), StringComparison.Ordinal);
        Assert.Empty(first.GetProperty("items").EnumerateArray().Select(Name).Intersect(second.GetProperty("items").EnumerateArray().Select(Name)));

        static string? Name(JsonElement item) => item.GetProperty("article").GetString();
    }

    [Fact]
    public async Task Cases_are_found_by_words_and_by_subject()
    {
        var found = await library.JsonAsync("/api/v1/cases/search?q=没有给蓝色信封");
        var other = await library.JsonAsync("/api/v1/cases/search?q=没有给蓝色信封&subject=消费购物");
        var all = await library.JsonAsync("/api/v1/cases/search");
        var one = await library.JsonAsync($"/api/v1/cases/{found.GetProperty("items")[0].GetProperty("id").GetString()}");

        Assert.Equal(("示例欠薪案", 1), (one.GetProperty("title").GetString(), found.GetProperty("total").GetInt32()));
        Assert.Equal((0, 2), (other.GetProperty("total").GetInt32(), all.GetProperty("total").GetInt32()));
        Assert.Contains(one.GetProperty("sections").EnumerateArray(), part => part.GetProperty("heading").GetString() == "典型意义");
    }

    [Fact]
    public async Task A_long_text_is_sent_as_json()
    {
        var text = new string('文', 50_000) + "依照《示例街灯条例》第一条。";
        using var client = library.App.Visitor();
        using var answer = await client.PostAsJsonAsync("/api/v1/citations/resolve", new { text, asOf = "2016-01-01" });
        var found = (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("items")[0];

        Assert.Equal((50_002, "2015-05-01"), (found.GetProperty("start").GetInt32(), found.GetProperty("version").GetString()));
    }

    [Theory]
    [InlineData("/api/v1/laws/search", "q")]
    [InlineData("/api/v1/laws/search?q= ", "q")]
    [InlineData("/api/v1/laws/search?q=灯&kind=Poem", "kind")]
    [InlineData("/api/v1/laws/search?q=灯&kind=0", "kind")]
    [InlineData("/api/v1/laws/search?q=灯&province=zz", "province")]
    [InlineData("/api/v1/laws/search?q=灯&page=0", "page")]
    [InlineData("/api/v1/laws/search?q=灯&page=21", "page")]
    [InlineData("/api/v1/laws/search?q=灯&page=99999999999999999999", "page")]
    [InlineData("/api/v1/laws/示例街灯条例?asOf=yesterday", "asOf")]
    [InlineData("/api/v1/articles/示例街灯条例/1?asOf=2020-02-30", "asOf")]
    [InlineData("/api/v1/citations/resolve", "text")]
    [InlineData("/api/v1/citations/resolve?text=民法典第三条&asOf=1", "asOf")]
    [InlineData("/api/v1/cases/search?page=-1", "page")]
    public async Task Bad_input_is_refused_with_the_name_of_the_field(string address, string field)
    {
        using var answer = await library.GetAsync(address);

        Assert.Equal((HttpStatusCode.BadRequest, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        Assert.Equal([field], (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("errors").EnumerateObject().Select(error => error.Name));
    }

    [Theory]
    [InlineData("", "$")]
    [InlineData("null", "$")]
    [InlineData("{\"text\":", "text")]
    [InlineData("{\"text\":5}", "text")]
    [InlineData("{\"asOf\":\"2020-01-01\"}", "text")]
    [InlineData("{\"text\":\"民法典第三条\",\"asOf\":\"soon\"}", "asOf")]
    public async Task A_bad_body_too(string json, string field)
    {
        using var client = library.App.Visitor();
        using var body = new StringContent(json, Encoding.UTF8, "application/json");
        using var answer = await client.PostAsync("/api/v1/citations/resolve", body);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal([field], (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("errors").EnumerateObject().Select(error => error.Name));
    }

    [Theory]
    [InlineData("/api/v1/laws/没有这部法")]
    [InlineData("/api/v1/articles/示例街灯条例/99")]
    [InlineData("/api/v1/articles/示例街灯条例/1?asOf=2001-01-01")]
    [InlineData("/api/v1/cases/0195b4c2-6a00-7000-8000-000000000001")]
    [InlineData("/api/v1/cases/none")]
    public async Task What_is_not_held_is_not_found(string address)
    {
        using var answer = await library.GetAsync(address);

        Assert.Equal((HttpStatusCode.NotFound, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
    }

    [Theory]
    [InlineData("/api/v1/laws/示例街灯条例")]
    [InlineData("/api/v1/articles/示例街灯条例/1?asOf=2016-01-01")]
    [InlineData("/api/v1/articles/民法典/1079")]
    [InlineData("/api/v1/laws/search?q=街灯")]
    [InlineData("/api/v1/cases/search?q=信封")]
    [InlineData("/api/v1/citations/resolve?text=示例街灯条例第一条")]
    public async Task What_is_kept_already_is_not_sent_again(string address)
    {
        using var first = await library.GetAsync(address);
        using var again = await library.GetAsync(address, first.Headers.ETag!.Tag);
        using var other = await library.GetAsync(address, "\"of something else\"");
        using var english = await library.GetAsync(address, first.Headers.ETag.Tag, "en");

        Assert.False(first.Headers.ETag.IsWeak);
        Assert.True(first.Headers.CacheControl is { Public: true, MaxAge.TotalSeconds: >= 60 });
        Assert.Equal((HttpStatusCode.NotModified, 0), (again.StatusCode, (await again.Content.ReadAsByteArrayAsync()).Length));
        Assert.Equal(first.Headers.ETag, again.Headers.ETag);
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
        // In another language it is the same only where the words are.
        Assert.True(english.StatusCode is HttpStatusCode.OK || !address.Contains("laws", StringComparison.Ordinal) || address.Contains("search", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_compressed_answer_has_a_tag_of_its_own()
    {
        using var client = library.App.Visitor();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/laws/示例街灯条例");
        request.Headers.AcceptEncoding.ParseAdd("gzip");
        using var compressed = await client.SendAsync(request);
        using var plain = await library.GetAsync("/api/v1/laws/示例街灯条例");

        Assert.Equal(["gzip"], compressed.Content.Headers.ContentEncoding);
        Assert.NotEqual(plain.Headers.ETag, compressed.Headers.ETag);
    }

    [Fact]
    public async Task A_law_that_changes_has_another_tag_and_others_keep_theirs()
    {
        await using var app = new FabangApp();
        using var texts = LawTexts.Small();
        await app.InitializeAsync();
        await app.ImportAsync(texts.Root);
        using var client = app.Visitor();
        var (lamps, dogs) = (await TagAsync("示例路灯条例"), await TagAsync("青山市示例养犬条例"));

        texts.Write(LawTexts.Lamps, LawTexts.Law("示例路灯条例", "2019年3月2日 国务院公布", "第一条 路灯整夜点亮。"));
        await app.ImportAsync(texts.Root);

        Assert.NotEqual(lamps, await TagAsync("示例路灯条例"));
        Assert.Equal(dogs, await TagAsync("青山市示例养犬条例"));

        async Task<EntityTagHeaderValue?> TagAsync(string law)
        {
            using var answer = await client.GetAsync("/api/v1/laws/" + law);
            return answer.Headers.ETag;
        }
    }

    [Fact]
    public async Task Whoever_asks_too_often_waits_and_others_do_not()
    {
        await using var app = new BusyApp();
        await app.InitializeAsync();
        using var client = app.Visitor();
        var statuses = new List<HttpStatusCode>();
        HttpResponseMessage answer = null!;
        for (var i = 0; i < 3; i++)
        {
            answer = await FromAsync("203.0.113.7", "/api/v1/cases/search");
            statuses.Add(answer.StatusCode);
        }

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.TooManyRequests], statuses);
        Assert.InRange(answer.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal(429, (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("status").GetInt32());
        // Behind the proxy, another address is another client; and what is read by its address is counted by itself.
        Assert.Equal(HttpStatusCode.OK, (await FromAsync("203.0.113.8", "/api/v1/cases/search")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await FromAsync("203.0.113.7", "/api/v1/laws/没有这部法")).StatusCode);

        async Task<HttpResponseMessage> FromAsync(string address, string path)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path);
            request.Headers.Add("X-Forwarded-For", address);
            return await client.SendAsync(request);
        }
    }

    private sealed class BusyApp : FabangApp
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Api:SearchesPerMinute", "2");
            builder.UseSetting("ForwardedHeaders_Enabled", "true");
        }
    }

    public sealed class Library : IAsyncLifetime
    {
        public FabangApp App { get; } = new();

        public async ValueTask InitializeAsync()
        {
            using var texts = LawTexts.InTime();
            texts.Write(LawTexts.Case, "# 示例欠薪案\n\n<!-- INFO END -->\n\n## 基本案情\n\n甲在乙的店里干活，乙没有给蓝色信封。\n\n## 典型意义\n\n信封要按时给。\n");
            texts.Write("cases/消费购物/示例灯泡案.md", "# 示例灯泡案\n\n<!-- INFO END -->\n\n## 基本案情\n\n丙买的灯泡不亮。\n");
            await App.InitializeAsync();
            await App.ImportAndIndexAsync(texts.Root);
            await App.RunAsync<ReadCitations>();
        }

        public async Task<HttpResponseMessage> GetAsync(string address, string? known = null, string language = "zh-CN")
        {
            using var client = App.Visitor();
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            request.Headers.AcceptLanguage.ParseAdd(language);
            if (known is not null)
            {
                request.Headers.IfNoneMatch.ParseAdd(known);
            }

            return await client.SendAsync(request);
        }

        public async Task<JsonElement> JsonAsync(string address)
        {
            using var answer = await GetAsync(address);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            return await answer.Content.ReadFromJsonAsync<JsonElement>();
        }

        public ValueTask DisposeAsync() => App.DisposeAsync();
    }
}
