using Fabang.Modules.Accounts;
using Microsoft.AspNetCore.Mvc;

namespace Fabang.Modules.Mediation.Meetings;

/// <summary>
/// What the script of a meeting asks, from the side of a party and from that of the mediator: who is there, to send something to one of them, to go. JSON alone, which no page of another site can send. A meeting that is not
/// open for who asks does not exist.
/// </summary>
internal static class MeetingEndpoints
{
    /// <summary>Bytes: what one browser tells another, and what stands around it.</summary>
    private const long LargestBody = 128 * 1024;

    /// <summary>How many signs of life, with receipts for all that may wait from ten others.</summary>
    private const int MostTaken = 10 * MeetingSignal.MostWaiting;

    public static void MapMeetings(this IEndpointRouteBuilder routes)
    {
        var rate = routes.ServiceProvider.GetRequiredService<MeetingRate>();
        Map(routes.MapGroup("/my/mediation/{id:guid}/meetings/{meeting:guid}").RequireAuthorization(), isMediator: false, rate);
        Map(routes.MapGroup("/desk/mediation/cases/{id:guid}/meetings/{meeting:guid}").RequireAuthorization(MediationModule.Mediate), isMediator: true, rate);
    }

    private static void Map(RouteGroupBuilder group, bool isMediator, MeetingRate rate)
    {
        group.AddEndpointFilter(rate).ExcludeFromDescription().WithMetadata(new RequestSizeLimitAttribute(LargestBody));
        group.MapPost("/look", async (Guid id, Guid meeting, LookAsked asked, Attendance attendance, CurrentUser user, CancellationToken cancel) =>
            asked.Taken is { Count: > MostTaken } ? Results.BadRequest()
            : await attendance.OpenAsync(id, meeting, user.RequiredId, isMediator, cancel) is not { } door ? Results.NotFound()
            : await attendance.LookAsync(door, asked.Seat, asked.Taken ?? [], cancel) is { } look ? Results.Ok(look) : Results.StatusCode(StatusCodes.Status409Conflict));
        group.MapPost("/signals", async (Guid id, Guid meeting, SignalSent sent, Attendance attendance, CurrentUser user, CancellationToken cancel) =>
            sent.Data is not { Length: > 0 and <= MeetingSignal.Longest } ? Results.BadRequest()
            : await attendance.OpenAsync(id, meeting, user.RequiredId, isMediator, cancel) is not { } door ? Results.NotFound()
            : await attendance.SendAsync(door, sent, cancel) ? Results.NoContent() : Results.StatusCode(StatusCodes.Status409Conflict));
        group.MapPost("/leave", async (Guid id, Guid meeting, SeatLeft left, Attendance attendance, CurrentUser user, CancellationToken cancel) =>
        {
            if (await attendance.OpenAsync(id, meeting, user.RequiredId, isMediator, cancel) is not { } door)
            {
                return Results.NotFound();
            }

            await attendance.LeaveAsync(door, left.Seat, cancel);
            return Results.NoContent();
        });
    }
}
