namespace Fabang.Search;

/// <summary>How many documents were found with each value of each <see cref="Facet"/>.</summary>
public sealed class FacetCounts
{
    private readonly Dictionary<(Facet Facet, string Value), int> counts = [];

    /// <summary>The values of one facet that occur, in no order. Documents without a value are not counted.</summary>
    public IReadOnlyDictionary<string, int> this[Facet facet] =>
        counts.Where(count => count.Key.Facet == facet).ToDictionary(count => count.Key.Value, count => count.Value, StringComparer.Ordinal);

    public int Of(Facet facet, string value) => counts.GetValueOrDefault((facet, value));

    internal void Add(Facet facet, string value, int count)
    {
        if (value.Length > 0 && count > 0)
        {
            counts[(facet, value)] = counts.GetValueOrDefault((facet, value)) + count;
        }
    }
}
