using System.Runtime.CompilerServices;
using Fabang.Search.Learning;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace Fabang.Search;

/// <summary>
/// The shelf of each segment, read when the segment is first seen and let go with it: an update writes a small segment and only that
/// is read. What is read lies in the index itself, under its sums, and is renewed and thrown away with it.
/// </summary>
internal sealed class SegmentShelves(RankingModel model, ConditionalWeakTable<object, FacetColumns> columns)
{
    private readonly ConditionalWeakTable<object, SegmentShelf> shelves = [];

    public SegmentShelf Of(AtomicReader segment) => shelves.GetValue(segment.CoreCacheKey, _ => Read(segment));

    private SegmentShelf Read(AtomicReader segment)
    {
        var values = segment.GetBinaryDocValues(Fields.Sheet);
        return new SegmentShelf(columns.GetValue(segment.CoreCacheKey, _ => FacetColumns.Of(segment)), new ArticleShelf(values is null ? [] : Payloads(values, segment.MaxDoc), segment.MaxDoc, model.Width, model.Statistics));
    }

    private static IEnumerable<ReadOnlyMemory<byte>> Payloads(BinaryDocValues values, int count)
    {
        for (var document = 0; document < count; document++)
        {
            var payload = new BytesRef();
            values.Get(document, payload);
            yield return payload.Bytes.AsMemory(payload.Offset, payload.Length);
        }
    }
}
