namespace Fabang.Modules.Matters;

/// <summary>When a limit ends, and the rule it follows from (期限).</summary>
/// <param name="At">The end.</param>
/// <param name="Rule">Setting and value: <c>consultations.answer-limit=24h</c>.</param>
public sealed record Due(DateTimeOffset At, string Rule);
