namespace Fabang.Modules.Mediation.Meetings;

/// <summary>A page of a meeting goes.</summary>
public sealed record SeatLeft(Guid Seat);
