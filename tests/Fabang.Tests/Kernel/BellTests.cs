using Fabang.Kernel.Live;
using Fabang.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Fabang.Tests.Kernel;

/// <summary>"Look again", within a node, between nodes, and over the event stream.</summary>
[Trait("Engine", "both")]
public class BellTests(FabangApp app) : IClassFixture<FabangApp>
{
    /// <summary>Far longer than a ring takes: how long a test waits before it says that none came.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task A_listener_first_hears_everything_then_its_topics()
    {
        using var stop = new CancellationTokenSource(Patience);
        var bell = app.Services.GetRequiredService<Bell>();
        await using var rings = bell.ListenAsync(new HashSet<string> { "mine" }, stop.Token).GetAsyncEnumerator(stop.Token);

        Assert.True(await rings.MoveNextAsync());
        Assert.Equal(Bell.Everything, rings.Current);

        // Between nodes the first ring may find the other ear not yet open: whoever rings again is heard.
        var next = rings.MoveNextAsync().AsTask();
        await RingUntilAsync(bell, "other", "mine", next);
        Assert.Equal("mine", rings.Current);
    }

    [Fact]
    public async Task A_ring_on_one_node_is_heard_on_the_other()
    {
        Assert.SkipUnless(TestDatabase.IsPostgres, "Only PostgreSQL has several nodes.");
        using var stop = new CancellationTokenSource(Patience);
        await using var other = app.SameDatabase();
        await using var rings = other.Services.GetRequiredService<Bell>().ListenAsync(new HashSet<string> { "matter:1" }, stop.Token).GetAsyncEnumerator(stop.Token);
        await rings.MoveNextAsync();

        var next = rings.MoveNextAsync().AsTask();
        await RingUntilAsync(app.Services.GetRequiredService<Bell>(), "matter:1", "matter:1", next);

        Assert.Contains(rings.Current, new[] { "matter:1", Bell.Everything });
    }

    [Fact]
    public async Task A_listener_whose_connection_broke_listens_again()
    {
        Assert.SkipUnless(TestDatabase.IsPostgres, "Only PostgreSQL has a connection to break.");
        using var stop = new CancellationTokenSource(Patience);
        var bell = app.Services.GetRequiredService<Bell>();
        await using var rings = bell.ListenAsync(new HashSet<string> { "matter:3" }, stop.Token).GetAsyncEnumerator(stop.Token);
        await rings.MoveNextAsync();
        await RingUntilAsync(bell, "matter:3", "matter:3", rings.MoveNextAsync().AsTask());

        await app.ReadAsync(db => db.Database.ExecuteSqlRawAsync(
            "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and query = 'listen fabang'"));
        // Who listened meanwhile looks at everything again.
        while (rings.Current != Bell.Everything)
        {
            Assert.True(await rings.MoveNextAsync());
        }

        await RingUntilAsync(bell, "matter:3", "matter:3", rings.MoveNextAsync().AsTask());
        Assert.Equal("matter:3", rings.Current);
    }

    [Fact]
    public async Task The_event_stream_answers_at_once_and_tells_each_ring()
    {
        using var stop = new CancellationTokenSource(Patience);
        using var browser = app.Visitor();
        var token = app.Services.GetRequiredService<LiveTopics>().Protect(["matter:2"]);

        using var response = await browser.GetAsync($"/live?topics={Uri.EscapeDataString(token)}", HttpCompletionOption.ResponseHeadersRead, stop.Token);
        Assert.Equal("text/event-stream", response.Content.Headers.ContentType!.MediaType);
        using var lines = new StreamReader(await response.Content.ReadAsStreamAsync(stop.Token));
        Assert.Equal("*", await DataAsync(lines, stop.Token));

        var next = DataAsync(lines, stop.Token);
        await RingUntilAsync(app.Services.GetRequiredService<Bell>(), "matter:2", "matter:2", next);
        Assert.Contains(await next, new[] { "matter:2", "*" });
    }

    [Fact]
    public async Task A_silent_stream_says_that_it_lives()
    {
        using var stop = new CancellationTokenSource(Patience);
        using var browser = app.Visitor();
        var token = app.Services.GetRequiredService<LiveTopics>().Protect(["nothing"]);
        using var response = await browser.GetAsync($"/live?topics={Uri.EscapeDataString(token)}", HttpCompletionOption.ResponseHeadersRead, stop.Token);
        using var lines = new StreamReader(await response.Content.ReadAsStreamAsync(stop.Token));
        await DataAsync(lines, stop.Token);

        var alive = WaitForAsync(lines, "event: alive", stop.Token);
        while (!alive.IsCompleted)
        {
            app.Clock.Advance(TimeSpan.FromSeconds(5));
            await Task.Yield();
        }

        await alive;
    }

    [Theory]
    [InlineData("/live?topics=matter:1")]
    [InlineData("/live?topics=")]
    [InlineData("/live")]
    public async Task Nobody_listens_without_a_token_of_ours(string address)
    {
        using var browser = app.Visitor();

        Assert.InRange((int)(await browser.GetAsync(address)).StatusCode, 400, 404);
    }

    [Fact]
    public void A_token_is_good_for_a_day_and_for_its_topics()
    {
        var topics = app.Services.GetRequiredService<LiveTopics>();

        Assert.Equal(["a", "b"], topics.Unprotect(topics.Protect(["a", "b", "a"]))!.Order());
        Assert.Null(topics.Unprotect(topics.Protect(["a"])[..^2] + "xx"));
    }

    /// <summary>Rings both, and again, until the listener has moved on.</summary>
    private static async Task RingUntilAsync(Bell bell, string first, string second, Task heard)
    {
        while (!heard.IsCompleted)
        {
            await bell.RingAsync(first);
            await bell.RingAsync(second);
            await Task.WhenAny(heard, Task.Delay(50));
        }

        await heard;
    }

    private static async Task<string> DataAsync(StreamReader lines, CancellationToken cancel) =>
        (await WaitForAsync(lines, "data: ", cancel))["data: ".Length..];

    private static async Task<string> WaitForAsync(StreamReader lines, string beginning, CancellationToken cancel)
    {
        while (await lines.ReadLineAsync(cancel) is { } line)
        {
            if (line.StartsWith(beginning, StringComparison.Ordinal))
            {
                return line;
            }
        }

        throw new EndOfStreamException();
    }
}
