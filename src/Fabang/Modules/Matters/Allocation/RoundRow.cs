namespace Fabang.Modules.Matters.Allocation;

/// <summary>One round in the list of whoever reads it.</summary>
/// <param name="Mine">Where the reader stood; null for a duty manager who was no candidate.</param>
/// <param name="OfferedTo">The name of who got the offer, for the duty manager; null where nobody could have it, or for a lawyer unless it is them.</param>
public sealed record RoundRow(AllocationRound Round, string Number, RoundStanding? Mine, string? OfferedTo);
