using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace Fabang.LiveLoad;

/// <summary>Opens both pages of every conversation, lets one side after the other say something every five seconds, and checks what was heard.</summary>
internal static class Run
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(5);

    /// <summary>Conversations begin one after the other: no town starts talking in the same second.</summary>
    private static readonly TimeSpan AllBegun = TimeSpan.FromSeconds(30);

    public static async Task<int> GoAsync(string file, int seconds, string[] pids, IReadOnlyList<Uri> nodes)
    {
        var guests = JsonSerializer.Deserialize<List<Guest>>(await File.ReadAllTextAsync(file))!;
        using var http = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false, MaxConnectionsPerServer = 20_000 }) { Timeout = Timeout.InfiniteTimeSpan };
        var pages = guests.Select((guest, place) => new OpenPage(guest, http, nodes, place / 2)).ToList();
        foreach (var some in pages.Chunk(20))
        {
            await Task.WhenAll(some.Select(page => page.OpenAsync()));
        }

        var before = Memory(pids);
        using var over = new CancellationTokenSource();
        var listening = pages.Select(page => page.ListenAsync(over.Token)).ToList();
        await Task.Delay(TimeSpan.FromSeconds(5));
        Console.WriteLine($"{pages.Count} open pages, {Memory(pids) - before:0.0} MB more for them ({(Memory(pids) - before) * 1024 / pages.Count:0.0} KB a page); nodes {before:0} MB before");

        var talks = pages.Chunk(2).ToList();
        var watch = Stopwatch.StartNew();
        var acknowledged = await Task.WhenAll(talks.Select((talk, place) => TalkAsync(talk, AllBegun * place / talks.Count, watch, seconds)));
        await Task.Delay(TimeSpan.FromSeconds(5));
        var after = Memory(pids);
        await over.CancelAsync();
        await Task.WhenAll(listening);
        return Report(talks, acknowledged, after);
    }

    private static async Task<List<Acknowledged>> TalkAsync(OpenPage[] sides, TimeSpan wait, Stopwatch watch, int seconds)
    {
        List<Acknowledged> acknowledged = [];
        await Task.Delay(wait);
        using var beat = new PeriodicTimer(Every);
        for (var turn = 0; turn < seconds / (int)Every.TotalSeconds; turn++)
        {
            var id = Guid.CreateVersion7();
            var at = watch.Elapsed;
            var (number, took) = await sides[turn % 2].SayAsync(id, CancellationToken.None);
            acknowledged.Add(new(number, id, at, took.TotalMilliseconds));
            await beat.WaitForNextTickAsync();
        }

        return acknowledged;
    }

    private static int Report(List<OpenPage[]> talks, List<Acknowledged>[] acknowledged, double memory)
    {
        var pages = talks.SelectMany(talk => talk).ToList();
        var lost = talks.Zip(acknowledged).Sum(talk => talk.Second.Sum(said => talk.First.Count(page => page.Heard.GetValueOrDefault(said.Number) != said.Id.ToString())));
        var delays = pages.SelectMany(page => page.Delays).Order().ToList();
        var took = acknowledged.SelectMany(talk => talk).Select(said => said.Took).Order().ToList();
        var disorder = pages.Sum(page => page.Disorder);
        Console.WriteLine($"acknowledged {took.Count}: p50 {At(took, 0.5):0} ms, p99 {At(took, 0.99):0} ms, slowest {At(took, 1):0} ms");
        Console.WriteLine($"delivered to the other side {delays.Count}: p50 {At(delays, 0.5):0} ms, p99 {At(delays, 0.99):0} ms, slowest {At(delays, 1):0} ms");
        var turns = acknowledged.SelectMany(talk => talk).GroupBy(said => (int)(said.At / Every), said => said.Took).OrderBy(turn => turn.Key).Select(turn => At([.. turn.Order()], 0.99));
        Console.WriteLine($"acknowledged, p99 of each five seconds in ms, the first six with conversations that begin: {string.Join(' ', turns.Select(p99 => p99.ToString("0", CultureInfo.InvariantCulture)))}");
        Console.WriteLine($"not heard by a page {lost}, double or out of order {disorder}, lines opened again {pages.Sum(page => page.Reconnected)}; nodes {memory:0} MB after");
        return lost + disorder == 0 ? 0 : 1;
    }

    /// <param name="Number">Of the message.</param>
    /// <param name="Id">Made by the page.</param>
    /// <param name="At">When it was sent, since the first one.</param>
    /// <param name="Took">Until the number was there, in milliseconds.</param>
    private sealed record Acknowledged(int Number, Guid Id, TimeSpan At, double Took);

    private static double At(List<double> sorted, double part) => sorted.Count == 0 ? double.NaN : sorted[(int)Math.Ceiling(part * (sorted.Count - 1))];

    /// <summary>Of the processes that still run, in MB.</summary>
    private static double Memory(string[] pids) => pids.Select(pid => $"/proc/{pid}/status").Where(File.Exists)
        .Sum(status => double.Parse(File.ReadLines(status).FirstOrDefault(line => line.StartsWith("VmRSS", StringComparison.Ordinal))?.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1] ?? "0", CultureInfo.InvariantCulture) / 1024);
}
