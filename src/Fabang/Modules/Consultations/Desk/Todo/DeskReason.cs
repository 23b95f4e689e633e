namespace Fabang.Modules.Consultations.Desk.Todo;

/// <summary>One reason, with what it counts.</summary>
/// <param name="Time">How long since, or how long yet; zero where that says nothing.</param>
/// <param name="Count">How many; zero where that says nothing.</param>
public readonly record struct DeskReason(DeskReasonKind Kind, TimeSpan Time = default, int Count = 0);
