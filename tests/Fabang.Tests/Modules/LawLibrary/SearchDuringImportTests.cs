using System.Collections.Concurrent;
using System.Net;
using System.Text.Json;
using Fabang.Tests.Support;
using Fabang.Search;

namespace Fabang.Tests.Modules.LawLibrary;

/// <summary>People search while an import runs: none is turned away, and none sees half a law.</summary>
public sealed class SearchDuringImportTests : IAsyncLifetime
{
    private const int Laws = 200;
    private const int Before = 20;
    private const int After = 30;
    private const int Readers = 4;

    /// <summary>At least, of each reader.</summary>
    private const int Searches = 15;

    private readonly PatientApp _app = new();
    private readonly LawTexts _texts = new();
    private readonly ConcurrentQueue<string> _wrong = new();

    public ValueTask InitializeAsync() => _app.InitializeAsync();

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _texts.Dispose();
    }

    [Fact]
    public async Task Whoever_searches_meanwhile_is_answered_and_sees_laws_whole_or_not_at_all()
    {
        // Half of the laws are held already, and change under the reader.
        Write(Laws / 2, Before, "旧灯");
        await _app.ImportAndIndexAsync(_texts.Root);
        Write(Laws, After, "新灯");
        using var ended = new CancellationTokenSource();
        var readers = Enumerable.Range(0, Readers).Select(number => Task.Run(() => ReadAsync(number, ended.Token))).ToList();
        var following = Task.Run(() => FollowAsync(ended.Token));

        var report = await _app.ImportAsync(_texts.Root);
        await ended.CancelAsync();
        await following;
        var (during, asked) = (await Task.WhenAll(readers)) switch { var counts => (counts.Sum(count => count.During), counts.Sum(count => count.All)) };

        Assert.Empty(_wrong.Take(10));
        Assert.True(during > 0 && asked >= Readers * Searches, $"{during} of {asked} searches while the import ran");
        Assert.Equal((Laws / 2, Laws / 2), (report.Added, report.Replaced));
        await _app.CatchUpAsync();
        using var visitor = _app.Visitor();
        foreach (var law in Enumerable.Range(0, Laws))
        {
            Assert.Equal(After, await ArticlesAsync(visitor, law));
        }
    }

    /// <summary>What the worker of the index does, all the time.</summary>
    private async Task FollowAsync(CancellationToken ended)
    {
        while (!ended.IsCancellationRequested)
        {
            await _app.CatchUpAsync();
        }
    }

    private async Task<(int During, int All)> ReadAsync(int reader, CancellationToken ended)
    {
        using var visitor = _app.Visitor();
        var random = new Random(reader);
        var (during, all) = (0, 0);
        while (!ended.IsCancellationRequested || all < Searches)
        {
            all++;
            during += ended.IsCancellationRequested ? 0 : 1;
            await SearchAsync(visitor, random.Next(Laws));
        }

        return (during, all);
    }

    private async Task SearchAsync(HttpClient visitor, int law)
    {
        using (var page = await visitor.GetAsync("/laws/search?region=all&q=新灯旧灯"))
        {
            Expect(page, HttpStatusCode.OK);
        }

        using var found = await visitor.GetAsync($"/api/v1/laws/search?q={Key(law)}第{ChineseNumber.Format(law % Before + 1)}条");
        Expect(found, HttpStatusCode.OK);
        using var hits = JsonDocument.Parse(await found.Content.ReadAsStringAsync());
        foreach (var hit in hits.RootElement.GetProperty("items").EnumerateArray().Take(2))
        {
            using var article = await visitor.GetAsync(hit.GetProperty("path").GetString());
            Expect(article, HttpStatusCode.OK);
        }

        var articles = await ArticlesAsync(visitor, law);
        if (articles is not (After or 0) && (articles != Before || law >= Laws / 2))
        {
            _wrong.Enqueue($"{Key(law)} has {articles} articles");
        }
    }

    /// <summary>How many articles of a law are to be seen; 0 before it is there.</summary>
    private async Task<int> ArticlesAsync(HttpClient visitor, int law)
    {
        using var answer = await visitor.GetAsync("/api/v1/laws/" + Key(law));
        if (answer.StatusCode is HttpStatusCode.NotFound && law >= Laws / 2)
        {
            return 0;
        }

        Expect(answer, HttpStatusCode.OK);
        using var read = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        return read.RootElement.GetProperty("articles").GetArrayLength();
    }

    private void Expect(HttpResponseMessage answer, HttpStatusCode status)
    {
        if (answer.StatusCode != status)
        {
            _wrong.Enqueue($"{answer.RequestMessage!.RequestUri}: {answer.StatusCode}");
        }
    }

    private void Write(int laws, int articles, string words)
    {
        for (var law = 0; law < laws; law++)
        {
            _texts.Write($"national/行政法规/{Key(law)}(2020-01-01).md", LawTexts.Law(Key(law), "2020年1月1日 国务院公布", [.. Enumerable.Range(1, articles).Select(number => $"第{ChineseNumber.Format(number)}条 第{number}号摊位挂{words}。")]));
        }
    }

    private static string Key(int law) => $"示例{ChineseNumber.Format(law + 1)}号条例";
}
