namespace Fabang.Modules.Consultations.Desk.Todo;

/// <summary>Some lines of the desk, and which of them is open.</summary>
public sealed record DeskRows(IReadOnlyList<RankedItem> Rows, Guid? Open);
