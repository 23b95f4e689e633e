namespace Fabang.Search.Learning;

/// <summary>Many sparse rows, one after the other (compressed sparse rows). Columns ascend within a row.</summary>
internal sealed class SparseRows
{
    private readonly int[] starts;
    private readonly int[] columns;
    private readonly float[] values;

    private SparseRows(int[] starts, int[] columns, float[] values, int width)
    {
        this.starts = starts;
        this.columns = columns;
        this.values = values;
        Width = width;
    }

    public int Count => starts.Length - 1;

    public int Width { get; }

    public static SparseRows Of(IReadOnlyList<SparseRow> rows, int width)
    {
        var starts = new int[rows.Count + 1];
        for (var i = 0; i < rows.Count; i++)
        {
            starts[i + 1] = starts[i] + rows[i].Count;
        }

        var columns = new int[starts[^1]];
        var values = new float[starts[^1]];
        for (var i = 0; i < rows.Count; i++)
        {
            rows[i].Columns.CopyTo(columns.AsSpan(starts[i]));
            rows[i].Values.CopyTo(values.AsSpan(starts[i]));
        }

        return new SparseRows(starts, columns, values, width);
    }

    public ReadOnlySpan<int> Columns(int row) => columns.AsSpan(starts[row]..starts[row + 1]);

    public ReadOnlySpan<float> Values(int row) => values.AsSpan(starts[row]..starts[row + 1]);

    public SparseRows Transposed()
    {
        var begin = new int[Width + 1];
        foreach (var column in columns)
        {
            begin[column + 1]++;
        }

        for (var i = 0; i < Width; i++)
        {
            begin[i + 1] += begin[i];
        }

        var next = begin[..Width];
        var (rows, turned) = (new int[columns.Length], new float[columns.Length]);
        for (var row = 0; row < Count; row++)
        {
            for (var i = starts[row]; i < starts[row + 1]; i++)
            {
                var at = next[columns[i]]++;
                (rows[at], turned[at]) = (row, values[i]);
            }
        }

        return new SparseRows(begin, rows, turned, Count);
    }

    /// <summary>This times a dense table of <paramref name="width"/> columns. Each row is summed by one thread, so that the result never varies.</summary>
    public float[] Times(float[] table, int width)
    {
        var product = new float[(long)Count * width];
        Parallel.For(0, Count, row =>
        {
            var target = product.AsSpan(row * width, width);
            var at = Columns(row);
            var by = Values(row);
            for (var i = 0; i < at.Length; i++)
            {
                VectorMath.Add(target, table.AsSpan(at[i] * width, width), by[i]);
            }
        });
        return product;
    }
}
