namespace Fabang.Modules.Consultations.Desk.Todo;

/// <summary>What waits for a lawyer: the page of the desk, and the column beside a case.</summary>
/// <param name="OnDuty">Whether they may take what nobody has.</param>
/// <param name="Todo">What waits for them, what comes first on top; off duty only what they have.</param>
/// <param name="Left">How much more there is than the list shows.</param>
/// <param name="Answered">What they answered and the person may ask on about.</param>
/// <param name="Open">The one that is open beside the list.</param>
public sealed record DeskList(bool OnDuty, IReadOnlyList<RankedItem> Todo, int Left, IReadOnlyList<RankedItem> Answered, Guid? Open);
