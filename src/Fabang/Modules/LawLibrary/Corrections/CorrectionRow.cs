namespace Fabang.Modules.LawLibrary.Corrections;

/// <summary>A line of the editors' list.</summary>
public sealed record CorrectionRow(Guid Id, string Law, string Label, DateOnly? VersionDate, string Reason, CorrectionStatus Status, DateTimeOffset At)
{
    private const int Longest = 60;

    /// <summary>Its beginning, for a narrow column.</summary>
    public string ShortReason => Reason.Length <= Longest ? Reason : Reason[..(Longest - 1)] + "…";
}
