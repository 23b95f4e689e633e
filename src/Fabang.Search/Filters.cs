using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Fabang.Search.Learning;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace Fabang.Search;

/// <summary>Which documents a query may find, as bits. The values that come again and again keep theirs for each segment.</summary>
internal sealed class Filters
{
    /// <summary>Values come from callers; a stranger's value must not grow the store without bound.</summary>
    private const int MostKept = 200;

    private readonly ConditionalWeakTable<object, ConcurrentDictionary<(string Field, string Value), ulong[]>> kept = [];
    private readonly ConditionalWeakTable<AtomicReader, ulong[]> living = [];

    public Query Narrow(Query query, SearchQuery asked, QueryPlan plan) => new FilteredQuery(query, new Allowed(this, asked, plan), BitsFirst.Instance);

    /// <summary>The rows of a segment that may be found, and were not deleted.</summary>
    public RowSet For(SearchQuery asked, QueryPlan plan, AtomicReader segment) => new(Bits(asked, plan, segment));

    private ulong[]? Bits(SearchQuery asked, QueryPlan plan, AtomicReader segment)
    {
        ulong[]? all = null;
        AnyOf(Fields.Kind, asked.Kinds.Select(kind => kind.ToString()));
        AnyOf(Fields.TextKind, asked.TextKinds);
        if (asked.Province is { } province)
        {
            AnyOf(Fields.Province, asked.OnlyLocal ? [province] : [SearchQuery.Nation, province]);
        }
        else if (asked.OnlyNational)
        {
            AnyOf(Fields.Province, [SearchQuery.Nation]);
        }

        if (asked.Authority is { } authority)
        {
            And(Read(segment, Fields.Authority, authority));
        }

        if (asked.Years is { } years)
        {
            AnyOf(Fields.Year, years.Each.Select(Fields.YearOf));
        }

        if (asked.LawId is { } law)
        {
            And(Read(segment, Fields.LawId, law));
        }

        if (asked.OnlyCurrent)
        {
            And(With(segment, Fields.Current, Fields.Yes));
        }

        if (asked.OnlyInForce)
        {
            And(With(segment, Fields.InForce, Fields.Yes));
        }

        foreach (var pair in plan.Phrases.SelectMany(phrase => phrase.Pairs))
        {
            And(Or(Read(segment, Fields.Text, pair), Read(segment, Fields.Title, pair)));
        }

        if (segment.LiveDocs is { } live)
        {
            And(living.GetValue(segment, _ => Living(live)));
        }

        return all;

        void AnyOf(string field, IEnumerable<string> values)
        {
            ulong[]? any = null;
            foreach (var value in values)
            {
                var bits = With(segment, field, value);
                any = any is null ? [.. bits] : Or(any, bits);
            }

            if (any is not null)
            {
                And(any);
            }
        }

        void And(ulong[] bits)
        {
            if (all is null)
            {
                all = [.. bits];
                return;
            }

            for (var i = 0; i < all.Length; i++)
            {
                all[i] &= bits[i];
            }
        }
    }

    private ulong[] With(AtomicReader segment, string field, string value)
    {
        var mine = kept.GetOrCreateValue(segment.CoreCacheKey);
        return mine.TryGetValue((field, value), out var known) ? known
            : mine.Count < MostKept ? mine.GetOrAdd((field, value), key => Read(segment, key.Field, key.Value))
            : Read(segment, field, value);
    }

    // Deleted ones too: the bits are kept for a segment as long as it lives, whatever is deleted from it.
    private static ulong[] Read(AtomicReader segment, string field, string value)
    {
        var bits = new ulong[Words(segment.MaxDoc)];
        if (segment.GetTerms(field)?.GetEnumerator() is { } terms && terms.SeekExact(new BytesRef(value)))
        {
            var documents = terms.Docs(null, null, DocsFlags.NONE);
            while (documents.NextDoc() is var row && row != DocIdSetIterator.NO_MORE_DOCS)
            {
                bits[row >> 6] |= 1UL << row;
            }
        }

        return bits;
    }

    private static ulong[] Living(IBits live)
    {
        var bits = new ulong[Words(live.Length)];
        for (var row = 0; row < live.Length; row++)
        {
            bits[row >> 6] |= live.Get(row) ? 1UL << row : 0;
        }

        return bits;
    }

    private static ulong[] Or(ulong[] any, ulong[] bits)
    {
        for (var i = 0; i < any.Length; i++)
        {
            any[i] |= bits[i];
        }

        return any;
    }

    private static int Words(int rows) => (rows + 63) >> 6;

    private sealed class Allowed(Filters filters, SearchQuery asked, QueryPlan plan) : Filter
    {
        public override DocIdSet GetDocIdSet(AtomicReaderContext context, IBits acceptDocs)
        {
            var rows = context.AtomicReader.MaxDoc;
            if (filters.Bits(asked, plan, context.AtomicReader) is { } bits)
            {
                return new FixedBitSet(MemoryMarshal.Cast<ulong, long>(bits).ToArray(), rows);
            }

            var all = new FixedBitSet(Math.Max(1, rows));
            all.Set(0, rows);
            return all;
        }
    }

    /// <summary>Our filters are bit sets: asking them beats stepping through both.</summary>
    private sealed class BitsFirst : FilteredQuery.RandomAccessFilterStrategy
    {
        public static readonly BitsFirst Instance = new();

        protected override bool UseRandomAccess(IBits bits, int firstFilterDoc) => true;
    }
}
