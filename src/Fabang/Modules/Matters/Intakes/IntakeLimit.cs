namespace Fabang.Modules.Matters.Intakes;

/// <summary>A time limit of the law that may run (时效、期限).</summary>
/// <param name="Id">Names it among the limits of the triage.</param>
/// <param name="Title">申请劳动仲裁：一年</param>
/// <param name="EndsOn">The earliest day on which it may end, by the answers; null where they do not tell.</param>
public sealed record IntakeLimit(string Id, string Title, DateOnly? EndsOn);
