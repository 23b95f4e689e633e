namespace Fabang.Modules.Mediation.Rooms;

/// <summary>That a party confirmed what was written down, and when.</summary>
public sealed record Confirmation(Guid PartyId, DateTimeOffset At);
