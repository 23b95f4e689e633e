using System.Net.ServerSentEvents;

namespace Fabang.Kernel.Live;

/// <summary>The event stream that pages listen to: <c>GET /live?topics=token</c>. Each event says "look again" and names the topic.</summary>
internal static class LiveEndpoint
{
    public static void MapLive(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/live", (string topics, LiveTopics live, Rings rings, HttpContext http) =>
            live.Unprotect(topics) is { } allowed
                ? (IResult)TypedResults.ServerSentEvents(EventsOf(rings.ListenAsync(allowed, http.RequestAborted)))
                : TypedResults.NotFound())
            .AllowAnonymous().ExcludeFromDescription();

    private static async IAsyncEnumerable<SseItem<string>> EventsOf(IAsyncEnumerable<string?> rings)
    {
        await foreach (var topic in rings)
        {
            yield return topic is null ? new SseItem<string>("", "alive") : new SseItem<string>(topic, "refresh");
        }
    }
}
