using System.Collections.Concurrent;
using System.Net;
using AngleSharp.Html.Dom;

namespace Fabang.Tests.Nodes;

/// <summary>
/// Lawyers who send their answers through two nodes. What a node does not take, because it was killed, is sent again as it
/// was, under the same id, to the other.
/// </summary>
internal sealed class AnswersInFlight(IReadOnlyList<Node> nodes, int killAfter)
{
    private const int MostAttempts = 20;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private int _answered;
    private int _cutOff;

    /// <summary>How many requests were under way when their node died: nobody knows which of them it had saved.</summary>
    public int CutOff => _cutOff;

    /// <summary>What came back that was neither taken nor a broken connection.</summary>
    public ConcurrentDictionary<HttpStatusCode, int> Refused { get; } = [];

    public static string TextFor(Guid question) => $"答复 {question:N}：先向劳动监察大队投诉，也可以申请劳动仲裁。";

    /// <summary>One lawyer answers one question after the other, at one node and the other by turns, each under an id of its own. The page is opened once: sending is what counts.</summary>
    public async Task AnswerAsync(NodeBrowser browser, IReadOnlyList<Guid> questions, CancellationToken cancel)
    {
        var page = await AtAnyAsync(0, node => browser.ReadAsync(node, AddressOf(questions[0]), cancel), cancel);
        foreach (var (turn, question) in questions.Index())
        {
            await AnswerAsync(browser, page, question, turn, cancel);
            if (Interlocked.Increment(ref _answered) == killAfter)
            {
                nodes[0].Kill();
            }
        }
    }

    private static string AddressOf(Guid question) => $"/desk/consultations/{question}";

    private async Task AnswerAsync(NodeBrowser browser, IHtmlDocument page, Guid question, int turn, CancellationToken cancel)
    {
        var sending = Guid.CreateVersion7();
        await AtAnyAsync(turn, async node =>
        {
            using var sent = await browser.SendAsync(
                node, $"{AddressOf(question)}?handler=Answer", page, cancel, ("SendingId", $"{sending}"), ("Text", TextFor(question)));
            if (sent.StatusCode is HttpStatusCode.Redirect)
            {
                Assert.Equal(AddressOf(question), sent.Headers.Location?.OriginalString);
                return sent.StatusCode;
            }

            Refused.AddOrUpdate(sent.StatusCode, 1, (_, before) => before + 1);
            throw new HttpRequestException($"{sent.StatusCode}", null, sent.StatusCode);
        }, cancel);
    }

    /// <summary>Asks the node whose turn it is, and then the other, until one has answered.</summary>
    private async Task<T> AtAnyAsync<T>(int turn, Func<Node, Task<T>> ask, CancellationToken cancel)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                return await ask(nodes[(turn + attempt) % nodes.Count]);
            }
            catch (HttpRequestException broken) when (attempt < MostAttempts)
            {
                // A node that is gone refuses the connection; one that dies breaks it.
                if (broken.HttpRequestError is HttpRequestError.ResponseEnded or HttpRequestError.Unknown && broken.StatusCode is null)
                {
                    Interlocked.Increment(ref _cutOff);
                }

                await Task.Delay(Pause, cancel);
            }
        }
    }
}
