namespace Fabang.Modules.LawLibrary.Cases;

/// <summary>A page of cases.</summary>
/// <param name="Rows">Of this page.</param>
/// <param name="Pages">How many pages there are.</param>
/// <param name="Total">How many cases there are.</param>
public sealed record FoundCases(IReadOnlyList<CaseRow> Rows, int Pages, int Total);
