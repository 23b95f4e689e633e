using System.ComponentModel;
using Fabang.Modules.Mediation.Consenting;
using Fabang.Modules.Mediation.Mine;
using Fabang.Modules.Mediation.Rooms;
using Fabang.Shell.Api;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Fabang.Modules.Mediation.Api;

/// <summary>The rooms of a party, and of a guest, for programs. The private room of another party has no address.</summary>
internal static class RoomsApi
{
    public static void MapRoomsApi(this RouteGroupBuilder mine)
    {
        var id = ("id", MediationExamples.Id.ToString());
        var words = new MediationWords("天花板都掉皮了");
        mine.MapGet("/my/mediation/{id:guid}/room", JointAsync).WithSummary("大家的调解室: what was said and written down for all; empty while somebody is not to meet the other side").WithExample(MediationExamples.Said, id);
        mine.MapPost("/my/mediation/{id:guid}/room/messages", SayJointAsync).Once().WithSummary("在大家的调解室说话: to all").WithBodyExample(MediationExamples.Said, words, id);
        mine.MapGet("/my/mediation/{id:guid}/private", PrivateAsync).WithSummary("和调解员单独谈: one's own room with the mediator").WithExample(MediationExamples.Private, id);
        mine.MapPost("/my/mediation/{id:guid}/private/messages", SayPrivateAsync).Once().WithSummary("单独和调解员说话: to the mediator alone").WithBodyExample(MediationExamples.Private, words, id);
        mine.MapPost("/my/mediation/{id:guid}/records/{record:guid}/confirm", ConfirmAsync).WithSummary("确认笔录: what the mediator wrote down is right")
            .WithExample(MediationExamples.Said, id, ("record", MediationExamples.Said.Records[0].Id.ToString()));
        mine.MapPut("/my/mediation/{id:guid}/meeting", MeetAsync).WithSummary("愿不愿意和对方在一个调解室: asked where there is violence; may be changed at any time").WithBodyExample(MediationExamples.Said, MediationExamples.Yes, id);
        mine.MapGet("/my/mediation/{id:guid}/guest", GuestAsync).WithSummary("参加人看大家的调解室: the room of all, for a guest on whom all agreed").WithExample(MediationExamples.Said, id);
        mine.MapPost("/my/mediation/{id:guid}/guest/messages", SayGuestAsync).Once().WithSummary("参加人说话: a guest speaks in the room of all").WithBodyExample(MediationExamples.Said, words, id);
    }

    private static Task<Results<Ok<RoomInApi>, NotFound>> JointAsync([Description(MineInApi.Mine)] Guid id, OwnMediations own, Talking talking, CancellationToken cancel) =>
        ChangeAsync(id, isPrivate: false, _ => Task.CompletedTask, own, talking, cancel);

    private static Task<Results<Ok<RoomInApi>, NotFound>> PrivateAsync([Description(MineInApi.Mine)] Guid id, OwnMediations own, Talking talking, CancellationToken cancel) =>
        ChangeAsync(id, isPrivate: true, _ => Task.CompletedTask, own, talking, cancel);

    private static Task<Results<Ok<RoomInApi>, NotFound>> SayJointAsync([Description(MineInApi.Mine)] Guid id, MediationWords sent, IdempotencyKey key, OwnMediations own, Talking talking, CancellationToken cancel) =>
        ChangeAsync(id, isPrivate: false, room => talking.SayAsync(room, key.Id, sent.Text, cancel), own, talking, cancel);

    private static Task<Results<Ok<RoomInApi>, NotFound>> SayPrivateAsync([Description(MineInApi.Mine)] Guid id, MediationWords sent, IdempotencyKey key, OwnMediations own, Talking talking, CancellationToken cancel) =>
        ChangeAsync(id, isPrivate: true, room => talking.SayAsync(room, key.Id, sent.Text, cancel), own, talking, cancel);

    private static Task<Results<Ok<RoomInApi>, NotFound>> ConfirmAsync(
        [Description(MineInApi.Mine)] Guid id, [Description("From the room. 调解室里的 id")] Guid record, OwnMediations own, Talking talking, CancellationToken cancel) =>
        ChangeAsync(id, isPrivate: false, room => talking.ConfirmAsync(room.View, room.Reader!, record, cancel), own, talking, cancel);

    private static Task<Results<Ok<RoomInApi>, NotFound>> MeetAsync([Description(MineInApi.Mine)] Guid id, YesOrNoToSay sent, OwnMediations own, Talking talking, CancellationToken cancel) =>
        ChangeAsync(id, isPrivate: false, room => talking.MeetAsync(room.View, room.Reader!, sent.Yes!.Value, cancel), own, talking, cancel);

    private static async Task<Results<Ok<RoomInApi>, NotFound>> GuestAsync([Description("A mediation in which one is a guest. 请本人参加的调解")] Guid id, Guests guests, Talking talking, CancellationToken cancel) =>
        await guests.FindAsync(id, cancel) is { } found ? TypedResults.Ok(Of(await talking.OfGuestAsync(found.View, found.Guest, cancel))) : TypedResults.NotFound();

    private static async Task<Results<Ok<RoomInApi>, NotFound>> SayGuestAsync(
        [Description("A mediation in which one is a guest. 请本人参加的调解")] Guid id, MediationWords sent, IdempotencyKey key, Guests guests, Talking talking, CancellationToken cancel)
    {
        if (await guests.FindAsync(id, cancel) is not { } found)
        {
            return TypedResults.NotFound();
        }

        await talking.SayAsync(await talking.OfGuestAsync(found.View, found.Guest, cancel), key.Id, sent.Text, cancel);
        return await GuestAsync(id, guests, talking, cancel);
    }

    private static async Task<Results<Ok<RoomInApi>, NotFound>> ChangeAsync(Guid id, bool isPrivate, Func<Room, Task> change, OwnMediations own, Talking talking, CancellationToken cancel)
    {
        if (await own.FindBegunAsync(id, cancel) is not { } found)
        {
            return TypedResults.NotFound();
        }

        await change(await talking.OfPartyAsync(found.View, found.Me, isPrivate, cancel));
        return TypedResults.Ok(Of(await talking.OfPartyAsync(found.View, found.Me, isPrivate, cancel)));
    }

    private static RoomInApi Of(Room room) => room.Party is null && !room.View.Case.MayMeet
        ? new(room.IsOpen, [], [])
        : new(
            room.IsOpen,
            [.. room.Messages.Select(one => new MediationSaidInApi(one.Id, room.SpeakerOf(one), room.IsOwn(one), one.Text, one.At))],
            [.. room.Records.Select(one => new MediationRecordInApi(one.Id, one.Kind, one.Text, one.At, [.. one.Confirmed.Select(confirmed => confirmed.PartyId)]))]);
}
