namespace Fabang.Modules.LawLibrary.Cases;

/// <param name="Words">What to look for; all cases when empty.</param>
/// <param name="Subject">Only this subject; all when empty.</param>
/// <param name="Cites">Only cases that cite this article, 劳动合同法#30; all when empty.</param>
/// <param name="Page">From 1.</param>
public sealed record CaseQuery(string? Words, string? Subject, string? Cites, int Page);
