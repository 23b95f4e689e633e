using Fabang.Modules.Consultations.Desk.Todo;

namespace Fabang.Modules.Consultations.Desk.ShiftEnd;

/// <summary>What became of one thing that was to be handed over.</summary>
/// <param name="Item">What.</param>
/// <param name="Problem">Why it is still with the lawyer, in words; null where it went over.</param>
public sealed record HandedOver(DeskItem Item, string? Problem);
