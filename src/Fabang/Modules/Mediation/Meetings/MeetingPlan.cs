namespace Fabang.Modules.Mediation.Meetings;

/// <summary>What the mediator plans.</summary>
/// <param name="PartyId">The party who is seen alone; null where all are invited.</param>
/// <param name="StartsAt">When.</param>
/// <param name="Minutes">How long.</param>
/// <param name="Phone">Called by whoever has no video.</param>
public sealed record MeetingPlan(Guid? PartyId, DateTimeOffset StartsAt, int Minutes, string Phone);
