namespace Fabang.Search.Learning;

/// <summary>Every feature cut into at most 256 bins of about equal size, column by column.</summary>
internal sealed class FeatureBins
{
    private const int MostSamples = 50_000;

    private FeatureBins(byte[][] columns, float[][] edges, int rows)
    {
        Columns = columns;
        Edges = edges;
        Rows = rows;
    }

    public byte[][] Columns { get; }

    /// <summary>A value lies in the first bin whose edge it does not pass; the last bin has none.</summary>
    public float[][] Edges { get; }

    public int Rows { get; }

    public int Features => Columns.Length;

    public static FeatureBins Of(IReadOnlyList<RankedList> lists, int features, int most)
    {
        var rows = lists.Sum(list => list.Count);
        var columns = new byte[features][];
        var edges = new float[features][];
        Parallel.For(0, features, feature =>
        {
            var values = new float[rows];
            var at = 0;
            foreach (var list in lists)
            {
                for (var i = 0; i < list.Count; i++)
                {
                    values[at++] = list.Features[(i * features) + feature];
                }
            }

            edges[feature] = EdgesOf(values, most);
            columns[feature] = [.. values.Select(value => (byte)BinOf(edges[feature], value))];
        });
        return new FeatureBins(columns, edges, rows);
    }

    private static float[] EdgesOf(float[] values, int most)
    {
        var step = Math.Max(1, values.Length / MostSamples);
        var sorted = Enumerable.Range(0, values.Length / step).Select(i => values[i * step]).Order().ToArray();
        return [.. Enumerable.Range(1, most - 1).Select(i => sorted[(int)((long)i * sorted.Length / most)]).Distinct().Where(edge => edge < sorted[^1])];
    }

    private static int BinOf(float[] edges, float value)
    {
        var at = Array.BinarySearch(edges, value);
        return at >= 0 ? at : ~at;
    }
}
