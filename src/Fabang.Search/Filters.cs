using System.Collections.Concurrent;
using Lucene.Net.Index;
using Lucene.Net.Queries;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace Fabang.Search;

/// <summary>The filters of a query. The few that come again and again keep their bits for each segment.</summary>
internal sealed class Filters
{
    private readonly ConcurrentDictionary<(string Field, string Value), Filter> cached = new();

    public Query Narrow(Query query, SearchQuery asked)
    {
        var filter = new BooleanFilter();
        AnyOf(Fields.Kind, asked.Kinds.Select(kind => kind.ToString()));
        AnyOf(Fields.TextKind, asked.TextKinds);
        if (asked.Province is { } province)
        {
            AnyOf(Fields.Province, [Fields.National, province]);
        }
        else if (asked.OnlyNational)
        {
            AnyOf(Fields.Province, [Fields.National]);
        }

        if (asked.LawId is { } law)
        {
            filter.Add(new TermFilter(new Term(Fields.LawId, law)), Occur.MUST);
        }

        if (asked.OnlyCurrent)
        {
            filter.Add(Cached(Fields.Current, Fields.Yes), Occur.MUST);
        }

        if (asked.OnlyInForce)
        {
            filter.Add(Cached(Fields.InForce, Fields.Yes), Occur.MUST);
        }

        return filter.Clauses.Count == 0 ? query : new FilteredQuery(query, filter, BitsFirst.Instance);

        void AnyOf(string field, IEnumerable<string> values)
        {
            var any = new BooleanFilter();
            foreach (var value in values.Distinct(StringComparer.Ordinal))
            {
                any.Add(Cached(field, value), Occur.SHOULD);
            }

            if (any.Clauses.Count > 0)
            {
                filter.Add(any, Occur.MUST);
            }
        }
    }

    // Values come from callers; a stranger's value must not grow the store without bound.
    private Filter Cached(string field, string value) => cached.Count < 200
        ? cached.GetOrAdd((field, value), key => new CachingWrapperFilter(new TermFilter(new Term(key.Field, key.Value))))
        : cached.TryGetValue((field, value), out var known) ? known : new TermFilter(new Term(field, value));

    /// <summary>Our filters are bit sets: asking them beats stepping through both.</summary>
    private sealed class BitsFirst : FilteredQuery.RandomAccessFilterStrategy
    {
        public static readonly BitsFirst Instance = new();

        protected override bool UseRandomAccess(IBits bits, int firstFilterDoc) => true;
    }
}
