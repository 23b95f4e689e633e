using System.Buffers;
using Fabang.Search.Learning;

namespace Fabang.Search;

/// <summary>The shelf of a segment, and the columns that its matches are counted by.</summary>
internal sealed class SegmentShelf(FacetColumns columns, ArticleShelf articles)
{
    public ArticleShelf Articles { get; } = articles;

    /// <summary>Counts the rows that may be found and have a word of the question.</summary>
    public (int Total, FacetColumns.Counter Counted) Count(ReadOnlySpan<float> words, RowSet allowed)
    {
        var counter = columns.Begin();
        var matches = ArrayPool<int>.Shared.Rent(words.Length);
        var total = 0;
        for (var row = 0; row < words.Length; row++)
        {
            if (words[row] > 0 && allowed.Contains(row))
            {
                matches[total++] = row;
            }
        }

        counter.Add(matches.AsSpan(0, total));
        ArrayPool<int>.Shared.Return(matches);
        return (total, counter);
    }
}
