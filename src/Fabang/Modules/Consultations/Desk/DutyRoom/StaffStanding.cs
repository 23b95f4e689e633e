namespace Fabang.Modules.Consultations.Desk.DutyRoom;

/// <summary>How somebody of the staff stands now: whether they should be there, whether they are, and what they have.</summary>
public sealed record StaffStanding(Guid Id, string Name)
{
    /// <summary>Until when they are on the rota; null where they have no shift now.</summary>
    public DateTimeOffset? ShiftEndsAt { get; init; }

    /// <summary>Whether they have said that they are on duty.</summary>
    public bool IsOnDuty { get; init; }

    /// <summary>Whether they have a page of the desk open (在线).</summary>
    public bool IsOnline { get; init; }

    /// <summary>Questions that they have to answer.</summary>
    public int Questions { get; init; }

    /// <summary>Talks that are open.</summary>
    public int Talks { get; init; }

    /// <summary>When they were called in; null where that is long ago, or never.</summary>
    public DateTimeOffset? CalledAt { get; init; }

    /// <summary>The public telephone of their office, of those who are missing; empty where none is known.</summary>
    public string Phone { get; init; } = "";

    public int Load => Questions + Talks;

    public bool IsOnRota => ShiftEndsAt is not null;

    /// <summary>Should be there, and is not.</summary>
    public bool IsMissing => IsOnRota && !IsOnline;
}
