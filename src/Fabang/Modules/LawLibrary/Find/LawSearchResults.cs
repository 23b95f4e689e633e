using Fabang.Search;

namespace Fabang.Modules.LawLibrary.Find;

/// <param name="Articles">Of this page, the best first.</param>
/// <param name="Page">From 1.</param>
/// <param name="Pages">The last page that is known to hold something.</param>
/// <param name="ByKind">How many articles share words with the question, by kind of text.</param>
/// <param name="Cases">The nearest cases, on the first page.</param>
public sealed record LawSearchResults(
    IReadOnlyList<FoundArticle> Articles, int Page, int Pages, IReadOnlyDictionary<TextKind, int> ByKind, IReadOnlyList<SearchHit> Cases);
