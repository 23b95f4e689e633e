using Fabang.Search;

namespace Fabang.Modules.LawLibrary.Find;

/// <summary>
/// How many articles share words with the question, filter by filter: each as if that filter were not set and the others were, so that
/// a reader sees what another choice would give.
/// </summary>
/// <param name="Kinds">By kind of text.</param>
/// <param name="Authorities">By 制定机关, the most first.</param>
/// <param name="Years">By year of the version.</param>
/// <param name="Provinces">By province; <see cref="SearchQuery.Nation"/> for the whole country.</param>
/// <param name="InForce">In force.</param>
/// <param name="NotInForce">Repealed, or not yet in force.</param>
public sealed record LawSearchCounts(
    IReadOnlyDictionary<TextKind, int> Kinds,
    IReadOnlyList<KeyValuePair<string, int>> Authorities,
    IReadOnlyDictionary<int, int> Years,
    IReadOnlyDictionary<string, int> Provinces,
    int InForce,
    int NotInForce)
{
    public int OfYears(YearRange range) => Years.Where(year => year.Key >= range.First && year.Key <= range.Last).Sum(year => year.Value);
}
