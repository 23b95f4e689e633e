namespace Fabang.Modules.Consultations.Desk;

/// <summary>What a lawyer has to do, and what waits: the page of the desk, and the column beside a case.</summary>
/// <param name="OnDuty">Whether they may take what waits.</param>
/// <param name="Mine">What they have and must answer, what is due first on top.</param>
/// <param name="Waiting">What nobody has, in their regions; empty off duty.</param>
/// <param name="Answered">What they answered and the person may ask on about.</param>
/// <param name="Open">The one that is open beside the list.</param>
public sealed record DeskList(
    bool OnDuty, IReadOnlyList<QueueRow> Mine, IReadOnlyList<QueueRow> Waiting, IReadOnlyList<QueueRow> Answered, Guid? Open);
