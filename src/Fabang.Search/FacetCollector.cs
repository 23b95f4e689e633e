using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace Fabang.Search;

/// <summary>Counts the matches by the values of one column, while they are scored.</summary>
internal sealed class FacetCollector(string field) : ICollector
{
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);
    private SortedDocValues? values;
    private int[] inSegment = [];

    public bool AcceptsDocsOutOfOrder => true;

    public void SetScorer(Scorer scorer)
    {
        // Counting needs no score.
    }

    public void SetNextReader(AtomicReaderContext context)
    {
        Flush();
        values = context.AtomicReader.GetSortedDocValues(field);
        inSegment = new int[values?.ValueCount ?? 0];
    }

    public void Collect(int doc)
    {
        if (values?.GetOrd(doc) is >= 0 and var order)
        {
            inSegment[order]++;
        }
    }

    public IReadOnlyDictionary<string, int> Counts()
    {
        Flush();
        return counts;
    }

    private void Flush()
    {
        var name = new BytesRef();
        for (var order = 0; order < inSegment.Length; order++)
        {
            if (inSegment[order] > 0)
            {
                values!.LookupOrd(order, name);
                var key = name.Utf8ToString();
                counts[key] = counts.GetValueOrDefault(key) + inSegment[order];
            }
        }

        inSegment = [];
    }
}
