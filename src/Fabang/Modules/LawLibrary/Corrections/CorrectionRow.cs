namespace Fabang.Modules.LawLibrary.Corrections;

/// <summary>A line of the editors' list.</summary>
public sealed record CorrectionRow(Guid Id, string Law, string Label, DateOnly? VersionDate, string Reason, CorrectionStatus Status, DateTimeOffset At);
