namespace Fabang.Modules.Directory.Find;

/// <summary>One page of the public list.</summary>
public sealed record FoundLawyers(IReadOnlyList<LawyerCard> Lawyers, int Total, int Page, int Pages);
