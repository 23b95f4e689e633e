namespace Fabang.Modules.LawLibrary.Cases;

/// <summary>One line of a list of cases.</summary>
public sealed record CaseRow(Guid Id, string Title, string Subject);
