using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;

namespace Fabang.Kernel.Live;

/// <summary>The event stream that pages listen to: <c>GET /live?topics=token</c>. Each event says "look again" and names the topic.</summary>
internal static class LiveEndpoint
{
    private static readonly TimeSpan KeepAlive = TimeSpan.FromSeconds(25);

    public static void MapLive(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/live", (string topics, LiveTopics live, Bell bell, IHostApplicationLifetime life, TimeProvider clock, HttpContext http) =>
            live.Unprotect(topics) is { } allowed
                ? (IResult)TypedResults.ServerSentEvents(Rings(bell, allowed, life, clock, http.RequestAborted))
                : TypedResults.NotFound())
            .AllowAnonymous().ExcludeFromDescription();

    private static async IAsyncEnumerable<SseItem<string>> Rings(
        Bell bell, IReadOnlySet<string> topics, IHostApplicationLifetime life, TimeProvider clock, [EnumeratorCancellation] CancellationToken aborted)
    {
        // A stopping node lets go of its listeners at once; they reconnect to another.
        using var either = CancellationTokenSource.CreateLinkedTokenSource(aborted, life.ApplicationStopping);
        await using var rings = bell.ListenAsync(topics, either.Token).GetAsyncEnumerator(either.Token);
        Task<bool>? next = null;
        while (!either.IsCancellationRequested)
        {
            next ??= rings.MoveNextAsync().AsTask();
            try
            {
                if (!await next.WaitAsync(KeepAlive, clock, either.Token))
                {
                    yield break;
                }
            }
            catch (TimeoutException)
            {
                // Silence is how a proxy recognises a dead connection: say something.
            }
            catch (OperationCanceledException)
            {
                break;
            }

            if (next.IsCompleted)
            {
                next = null;
                yield return new SseItem<string>(rings.Current, "refresh");
            }
            else
            {
                yield return new SseItem<string>("", "alive");
            }
        }

        if (next is not null)
        {
            await ((Task)next).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
