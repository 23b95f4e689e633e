using System.Runtime.CompilerServices;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Fabang.Search;

/// <summary>Counts the matches while they are scored.</summary>
internal sealed class FacetCollector(ConditionalWeakTable<object, FacetColumns> columns) : ICollector
{
    private readonly List<FacetColumns.Counter> counters = [];

    public bool AcceptsDocsOutOfOrder => true;

    public void SetScorer(Scorer scorer)
    {
        // Counting needs no score.
    }

    public void SetNextReader(AtomicReaderContext context) =>
        counters.Add(columns.GetValue(context.AtomicReader.CoreCacheKey, _ => FacetColumns.Of(context.AtomicReader)).Begin());

    public void Collect(int doc) => counters[^1].Add([doc]);

    public FacetCounts Counts()
    {
        var counts = new FacetCounts();
        counters.ForEach(counter => counter.AddTo(counts));
        return counts;
    }
}
