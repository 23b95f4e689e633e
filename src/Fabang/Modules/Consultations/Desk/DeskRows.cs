namespace Fabang.Modules.Consultations.Desk;

/// <summary>Some lines of the desk, and which of them is open.</summary>
public sealed record DeskRows(IReadOnlyList<QueueRow> Rows, Guid? Open);
