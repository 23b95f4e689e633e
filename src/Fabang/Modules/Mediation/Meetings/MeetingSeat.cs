namespace Fabang.Modules.Mediation.Meetings;

/// <summary>
/// Somebody is in a meeting (在会): one seat for each person, held by the page that was opened last. A page says every few seconds that it is still there; a seat of which nothing is heard is free.
/// </summary>
public sealed class MeetingSeat
{
    /// <summary>How long somebody counts as there after the last sign of them.</summary>
    public static readonly TimeSpan Hold = TimeSpan.FromSeconds(30);

    public Guid MeetingId { get; init; }

    public Guid AccountId { get; init; }

    /// <summary>The party who sits there; null for the mediator.</summary>
    public Guid? PartyId { get; init; }

    /// <summary>Made anew each time somebody comes in: the others connect to it, and to no earlier one.</summary>
    public Guid Seat { get; set; }

    public DateTimeOffset SeenAt { get; set; }
}
