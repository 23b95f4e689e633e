using Fabang.Search.Learning;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace Fabang.Search;

/// <summary>The shelf of a segment, and the columns that its matches are counted by.</summary>
internal sealed class SegmentShelf(AtomicReader segment, ArticleShelf articles)
{
    private readonly (int[] Orders, string[] Names) kinds = Column(segment, Fields.Kind);
    private readonly (int[] Orders, string[] Names) textKinds = Column(segment, Fields.TextKind);

    public ArticleShelf Articles { get; } = articles;

    /// <summary>Counts the rows that may be found and have a word of the question.</summary>
    public int Count(ReadOnlySpan<float> words, RowSet allowed, Dictionary<string, int> byKind, Dictionary<string, int> byTextKind)
    {
        var (inKinds, inTextKinds) = (new int[kinds.Names.Length], new int[textKinds.Names.Length]);
        var total = 0;
        for (var row = 0; row < words.Length; row++)
        {
            if (words[row] > 0 && allowed.Contains(row))
            {
                total++;
                inKinds[kinds.Orders[row]]++;
                inTextKinds[textKinds.Orders[row]]++;
            }
        }

        Add(inKinds, kinds.Names, byKind);
        Add(inTextKinds, textKinds.Names, byTextKind);
        return total;
    }

    private static void Add(int[] counts, string[] names, Dictionary<string, int> target)
    {
        foreach (var (order, count) in counts.Index().Where(item => item.Item > 0))
        {
            target[names[order]] = target.GetValueOrDefault(names[order]) + count;
        }
    }

    private static (int[] Orders, string[] Names) Column(AtomicReader segment, string field)
    {
        var values = segment.GetSortedDocValues(field);
        var names = new string[values?.ValueCount ?? 0];
        var name = new BytesRef();
        for (var order = 0; order < names.Length; order++)
        {
            values!.LookupOrd(order, name);
            names[order] = name.Utf8ToString();
        }

        return ([.. Enumerable.Range(0, segment.MaxDoc).Select(row => values?.GetOrd(row) ?? 0)], names);
    }
}
