namespace Fabang.Search.Learning;

/// <summary>
/// A sum of small regression trees (Friedman 2001). A tree lies in four arrays; child numbers below zero are leaves, <c>~child</c>.
/// </summary>
internal sealed class BoostedTrees(IReadOnlyList<BoostedTrees.Tree> trees)
{
    private const int RowsTogether = 128;

    public IReadOnlyList<Tree> Trees { get; } = trees;

    /// <summary>The scores of many rows: tree after tree, so that each stays in the processor while it is asked; the cores share the rows.</summary>
    public float[] Score(float[] rows, int width)
    {
        var scores = new float[rows.Length / width];
        Parallel.For(0, (scores.Length + RowsTogether - 1) / RowsTogether, part =>
        {
            var end = Math.Min((part + 1) * RowsTogether, scores.Length);
            foreach (var tree in Trees)
            {
                for (var row = part * RowsTogether; row < end; row++)
                {
                    scores[row] += tree.Value(rows.AsSpan(row * width, width));
                }
            }
        });
        return scores;
    }

    public float Score(ReadOnlySpan<float> features)
    {
        var sum = 0f;
        foreach (var tree in Trees)
        {
            sum += tree.Value(features);
        }

        return sum;
    }

    /// <summary>At node i: go left where feature <c>Features[i]</c> is at most <c>Thresholds[i]</c>.</summary>
    public sealed record Tree(byte[] Features, float[] Thresholds, short[] Left, short[] Right, float[] Leaves)
    {
        /// <summary>The same side by side: what is asked of a node lies in one place of the memory.</summary>
        private readonly Node[] nodes = [.. Features.Select((feature, node) => new Node(Thresholds[node], feature, Left[node], Right[node]))];

        public float Value(ReadOnlySpan<float> features)
        {
            if (nodes.Length == 0)
            {
                return Leaves[0];
            }

            var next = 0;
            do
            {
                ref readonly var node = ref nodes[next];
                next = features[node.Feature] <= node.Threshold ? node.Left : node.Right;
            }
            while (next >= 0);
            return Leaves[~next];
        }

        private readonly record struct Node(float Threshold, byte Feature, short Left, short Right);
    }
}
