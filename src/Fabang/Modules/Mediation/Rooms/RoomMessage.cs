namespace Fabang.Modules.Mediation.Rooms;

/// <summary>
/// Something said in a room of a mediation (调解发言). Never changed, never taken back. What is said in talks cannot be used against anybody later:
/// 《人民法院在线调解规则》第十八条.
/// </summary>
public sealed class RoomMessage : Entity
{
    public const int LongestText = 3000;

    private RoomMessage()
    {
    }

    public Guid CaseId { get; private init; }

    /// <summary>The party whose private room it is (背对背); null for the room of all (面对面).</summary>
    public Guid? PartyId { get; private init; }

    /// <summary>The party who spoke, or the request by which another mediator or a guest sits here; null for the mediator.</summary>
    public Guid? SpeakerId { get; private init; }

    public string Text { get; private init; } = "";

    public DateTimeOffset At { get; private init; }

    /// <param name="id">From the form, so that what is sent twice is said once.</param>
    /// <param name="caseId">Of which mediation.</param>
    /// <param name="room">The party whose private room it is; null for that of all.</param>
    /// <param name="speaker">The party who speaks, or the request by which another sits here; null for the mediator.</param>
    /// <param name="text">What is said.</param>
    /// <param name="now">When.</param>
    /// <exception cref="BrokenRuleException">Nothing is said.</exception>
    public static RoomMessage Say(Guid id, Guid caseId, Guid? room, Guid? speaker, string? text, DateTimeOffset now)
    {
        BrokenRuleException.ThrowIfBlank(text, "Mediation.SaySomething");
        var message = new RoomMessage { Id = id, CaseId = caseId, PartyId = room, SpeakerId = speaker, Text = text!.Trim(), At = now };
        message.Raise(new RoomSpoken(caseId, room, now));
        if (speaker is not null)
        {
            message.Raise(new PartySpoke(id, caseId, now));
        }

        return message;
    }
}
