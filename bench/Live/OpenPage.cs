using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Fabang.LiveLoad;

/// <summary>One open page, as the script of the page behaves: it hears, says, and after a cut goes on where it was, at another node if need be.</summary>
internal sealed partial class OpenPage(Guest guest, HttpClient http, IReadOnlyList<Uri> nodes, int first)
{
    private int _node = first;
    private string _token = "";
    private string _cookies = guest.Cookie;

    public Guest Guest => guest;

    /// <summary>What was heard, by its number.</summary>
    public Dictionary<int, string> Heard { get; } = [];

    /// <summary>From saying to hearing, in milliseconds, of what the other side said.</summary>
    public List<double> Delays { get; } = [];

    /// <summary>Numbers that came again, or before an earlier one.</summary>
    public int Disorder { get; private set; }

    public int Reconnected { get; private set; } = -1;

    private int Last { get; set; }

    public async Task OpenAsync()
    {
        using var answer = await SendAsync(new HttpRequestMessage(HttpMethod.Get, guest.Path), CancellationToken.None);
        answer.EnsureSuccessStatusCode();
        _token = Token().Match(await answer.Content.ReadAsStringAsync()).Groups[1].Value;
        foreach (var set in answer.Headers.TryGetValues("Set-Cookie", out var cookies) ? cookies : [])
        {
            _cookies += "; " + set.Split(';')[0];
        }
    }

    public async Task ListenAsync(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            Reconnected++;
            try
            {
                using var answer = await SendAsync(new HttpRequestMessage(HttpMethod.Get, $"{guest.Path}/events?after={Last}"), stop);
                answer.EnsureSuccessStatusCode();
                using var lines = new StreamReader(await answer.Content.ReadAsStreamAsync(stop));
                while (await lines.ReadLineAsync(stop) is { } line)
                {
                    if (line.StartsWith("data: {", StringComparison.Ordinal))
                    {
                        Hear(line[6..]);
                    }
                }
            }
            catch (Exception lost) when (lost is HttpRequestException or IOException && !stop.IsCancellationRequested)
            {
                // As the page does: a moment, then again.
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                return;
            }

            _node++;
            await Task.Delay(Random.Shared.Next(250, 500), CancellationToken.None);
        }
    }

    /// <summary>Says something until a node has acknowledged it.</summary>
    /// <returns>Its number, and how long the acknowledgement took.</returns>
    public async Task<(int Number, TimeSpan Took)> SayAsync(Guid id, CancellationToken stop)
    {
        var began = Stopwatch.GetTimestamp();
        while (true)
        {
            try
            {
                using var request = new HttpRequestMessage(HttpMethod.Post, guest.Path + "?handler=Say");
                request.Content = new FormUrlEncodedContent(new Dictionary<string, string>
                {
                    ["SendingId"] = id.ToString(),
                    ["Text"] = $"{began} 老板说月底再给，您看这样行不行？",
                    ["__RequestVerificationToken"] = _token,
                });
                request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
                using var answer = await SendAsync(request, stop);
                if (answer.StatusCode is HttpStatusCode.OK)
                {
                    var number = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(stop)).RootElement.GetProperty("n").GetInt32();
                    return (number, Stopwatch.GetElapsedTime(began));
                }

                if ((int)answer.StatusCode < 500)
                {
                    throw new InvalidOperationException($"{guest.Path} answers {answer.StatusCode}.");
                }
            }
            catch (Exception lost) when (lost is HttpRequestException or IOException)
            {
                // Again, elsewhere.
            }

            _node++;
            await Task.Delay(200, stop);
        }
    }

    private void Hear(string data)
    {
        var said = JsonDocument.Parse(data).RootElement;
        var number = said.GetProperty("n").GetInt32();
        if (number != Last + 1)
        {
            Disorder++;
        }

        Last = Math.Max(Last, number);
        Heard[number] = said.GetProperty("id").GetString()!;
        if (said.GetProperty("side").GetString() == "them" && long.TryParse(said.GetProperty("text").GetString()!.Split(' ')[0], out var began))
        {
            Delays.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        }
    }

    private Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken stop)
    {
        request.RequestUri = new Uri(nodes[_node % nodes.Count], request.RequestUri!);
        request.Headers.Add("Cookie", _cookies);
        // As behind the proxy: cookies and forms belong to TLS.
        request.Headers.Add("X-Forwarded-Proto", "https");
        return http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, stop);
    }

    [GeneratedRegex("""name="__RequestVerificationToken"[^>]*value="([^"]+)""")]
    private static partial Regex Token();
}
