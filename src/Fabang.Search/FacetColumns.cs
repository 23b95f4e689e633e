using Lucene.Net.Index;
using Lucene.Net.Util;

namespace Fabang.Search;

/// <summary>The values of every row of a segment, facet by facet, by which matches are counted.</summary>
internal sealed class FacetColumns
{
    private static readonly Facet[] All = Enum.GetValues<Facet>();

    private readonly Column[] columns;

    private FacetColumns(Column[] columns) => this.columns = columns;

    public static FacetColumns Of(AtomicReader segment) => new(Array.ConvertAll(All, facet => Column.Of(segment, Fields.Of(facet))));

    /// <summary>A place to count one question in.</summary>
    public Counter Begin() => new(columns);

    internal sealed class Counter(Column[] columns)
    {
        private readonly int[][] counts = Array.ConvertAll(columns, column => new int[column.Names.Length]);

        public void Add(ReadOnlySpan<int> rows)
        {
            for (var facet = 0; facet < counts.Length; facet++)
            {
                if (columns[facet].Orders is not { } orders)
                {
                    continue;
                }

                var mine = counts[facet];
                foreach (var row in rows)
                {
                    if (orders[row] is >= 0 and var order)
                    {
                        mine[order]++;
                    }
                }
            }
        }

        public void AddTo(FacetCounts target)
        {
            for (var facet = 0; facet < counts.Length; facet++)
            {
                for (var order = 0; order < counts[facet].Length; order++)
                {
                    target.Add(All[facet], columns[facet].Names[order], counts[facet][order]);
                }
            }
        }
    }

    /// <param name="Orders">For each row the place of its value among the names, -1 for none; null where the segment has no such column.</param>
    /// <param name="Names">The values.</param>
    internal sealed record Column(int[]? Orders, string[] Names)
    {
        public static Column Of(AtomicReader segment, string field)
        {
            if (segment.GetSortedDocValues(field) is not { } values)
            {
                return new Column(null, []);
            }

            var names = new string[values.ValueCount];
            var name = new BytesRef();
            for (var order = 0; order < names.Length; order++)
            {
                values.LookupOrd(order, name);
                names[order] = name.Utf8ToString();
            }

            return new Column([.. Enumerable.Range(0, segment.MaxDoc).Select(values.GetOrd)], names);
        }
    }
}
