namespace Fabang.Modules.Guidance.Triage;

/// <summary>What is proposed (分流结果).</summary>
/// <param name="Urgencies">What cannot wait.</param>
/// <param name="Limits">The time limits that apply, the most pressing first.</param>
/// <param name="Ways">The ways of the rules, as they stand in the file.</param>
public sealed record TriageOutcome(IReadOnlyList<UrgencyRule> Urgencies, IReadOnlyList<RunningLimit> Limits, IReadOnlyList<ChosenWay> Ways)
{
    /// <summary>The outcome in short: two that say the same are equal.</summary>
    public string Gist => string.Join(' ',
    [
        .. Urgencies.Select(rule => rule.Id),
        .. Limits.Select(limit => $"{limit.Rule.Id}:{limit.Standing}"),
        .. Ways.Select(way => $"{way.Rule.Id}:{way.Rule.Cases.TakeWhile(one => one != way.Case).Count()}"),
    ]);
}
