using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace Fabang.Search;

/// <summary>One thing found: all rows with its id, as of an article and its digest, the best first.</summary>
internal sealed class FoundRows(string id)
{
    private readonly List<ScoreDoc> rows = [];

    public string Id { get; } = id;

    public IReadOnlyList<ScoreDoc> Rows => rows;

    /// <summary>In the order of their best rows. Reads ids from a column; a text costs a hundred times as much.</summary>
    public static List<FoundRows> Of(IndexReader reader, IEnumerable<ScoreDoc> ranked)
    {
        var found = new List<FoundRows>();
        var byId = new Dictionary<string, FoundRows>(StringComparer.Ordinal);
        foreach (var row in ranked)
        {
            var id = ColumnOf(reader, Fields.Id, row.Doc);
            if (!byId.TryGetValue(id, out var one))
            {
                found.Add(byId[id] = one = new FoundRows(id));
            }

            one.rows.Add(row);
        }

        return found;
    }

    public bool IsOf(string province, IndexReader reader) => rows.Exists(row => ColumnOf(reader, Fields.Province, row.Doc) == province);

    private static string ColumnOf(IndexReader reader, string field, int document)
    {
        var leaf = reader.Leaves[ReaderUtil.SubIndex(document, reader.Leaves)];
        var value = new BytesRef();
        leaf.AtomicReader.GetSortedDocValues(field)?.Get(document - leaf.DocBase, value);
        return value.Utf8ToString();
    }
}
