using Fabang.Modules.Mediation.Mine;
using Fabang.Modules.Topics.Danger;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Fabang.Modules.Mediation.Rooms;

/// <summary>A party in the room of all, or in their own with the mediator. The room of another party has no address.</summary>
[Authorize]
public sealed class PartyRoomModel(OwnMediations own, Talking talking, DangerSigns dangers, LiveTopics topics) : RoomPage(talking, topics)
{
    private readonly Talking _talking = talking;

    public bool IsPrivate => RouteData.Values["room"] is "private";

    /// <summary>What the reader's own words say of danger: where help is stands above what they write next.</summary>
    public IReadOnlyList<DangerSign> Dangers => dangers.InAny(Room.Messages.Where(message => message.SpeakerId == Room.Reader!.Id).Select(message => message.Text));

    public override string Address => $"/my/mediation/{Room.View.Case.Id}/{(IsPrivate ? "private" : "room")}";

    public Task<IActionResult> OnPostConfirmAsync(Guid id, Guid record, CancellationToken cancel) =>
        ChangeAsync(id, () => _talking.ConfirmAsync(Room.View, Room.Reader!, record, cancel), cancel);

    public Task<IActionResult> OnPostMeetAsync(Guid id, bool agrees, CancellationToken cancel) =>
        ChangeAsync(id, () => _talking.MeetAsync(Room.View, Room.Reader!, agrees, cancel), cancel);

    protected override async Task<bool> LoadAsync(Guid id, CancellationToken cancel)
    {
        if (await own.FindAsync(id, cancel) is not { View.Case.ClockFrom: not null, Me.TakesPart: true } found)
        {
            return false;
        }

        Room = await _talking.OfPartyAsync(found.View, found.Me, IsPrivate, cancel);
        return true;
    }
}
