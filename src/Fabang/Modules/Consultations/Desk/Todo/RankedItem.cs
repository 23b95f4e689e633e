namespace Fabang.Modules.Consultations.Desk.Todo;

/// <summary>Something that waits, in its place.</summary>
/// <param name="Item">What.</param>
/// <param name="Reasons">Why it stands there, the reason that counts first.</param>
public sealed record RankedItem(DeskItem Item, IReadOnlyList<DeskReason> Reasons);
