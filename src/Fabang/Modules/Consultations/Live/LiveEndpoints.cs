using System.Globalization;
using Fabang.Modules.Accounts;

namespace Fabang.Modules.Consultations.Live;

/// <summary>The event streams of conversations, one for each open page. A page that was cut off says the last number it has, and goes on after it.</summary>
internal static class LiveEndpoints
{
    private const string LastEventId = "Last-Event-ID";

    public static void MapTalks(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/my/talks/{id:guid}/events", (Guid id, int? after, HttpContext http, ConversationStream stream, CurrentUser user) =>
            ListenAsync(id, isStaff: false, after, http, stream, user)).RequireAuthorization().ExcludeFromDescription();
        routes.MapGet("/desk/talks/{id:guid}/events", (Guid id, int? after, HttpContext http, ConversationStream stream, CurrentUser user) =>
            ListenAsync(id, isStaff: true, after, http, stream, user)).RequireAuthorization(ConsultationsModule.Answer).ExcludeFromDescription();
        routes.MapGet("/desk/talks/events", (HttpContext http, ConversationStream stream, CurrentUser user) =>
            TypedResults.ServerSentEvents(stream.ListenAtDeskAsync(user.RequiredId, http.RequestAborted)))
            .RequireAuthorization(ConsultationsModule.Answer).ExcludeFromDescription();
    }

    private static async Task<IResult> ListenAsync(Guid id, bool isStaff, int? after, HttpContext http, ConversationStream stream, CurrentUser user) =>
        await stream.LookAsync(id, user.RequiredId, isStaff, http.RequestAborted) is null
            ? TypedResults.NotFound()
            : TypedResults.ServerSentEvents(stream.ListenAsync(id, user.RequiredId, isStaff, Last(http, after), http.RequestAborted));

    /// <summary>What the browser says when it reconnects by itself goes before what the page said when it began.</summary>
    private static int Last(HttpContext http, int? after) =>
        int.TryParse(http.Request.Headers[LastEventId], NumberStyles.None, CultureInfo.InvariantCulture, out var last) ? last : Math.Max(after ?? 0, 0);
}
