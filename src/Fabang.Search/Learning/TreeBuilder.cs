namespace Fabang.Search.Learning;

/// <summary>Builds one tree: always splits the leaf that gains most.</summary>
internal sealed class TreeBuilder(FeatureBins bins, float[] gradient, float[] hessian, TreeSettings settings, int[] used)
{
    /// <summary>Below this a second thread costs more than it does.</summary>
    private const int RowsForTwo = 20_000;

    private readonly List<Split> splits = [];
    private readonly List<Leaf> leaves = [];

    /// <summary>Builds the tree and adds what it says to the scores.</summary>
    public BoostedTrees.Tree Build(float[] scores)
    {
        var all = Enumerable.Range(0, bins.Rows).ToArray();
        leaves.Add(Judged(new Leaf(all, Sums(all), null)));
        while (leaves.Count < settings.Leaves && leaves.MaxBy(leaf => leaf.Gain) is { Gain: > 0 } best)
        {
            Divide(best);
        }

        foreach (var leaf in leaves)
        {
            var value = Value(leaf);
            foreach (var row in leaf.Rows)
            {
                scores[row] += value;
            }
        }

        return new BoostedTrees.Tree(
            [.. splits.Select(split => (byte)split.Feature)],
            [.. splits.Select(split => bins.Edges[split.Feature][split.Bin])],
            [.. splits.Select(split => (short)split.Left)],
            [.. splits.Select(split => (short)split.Right)],
            [.. leaves.Select(Value)]);
    }

    private float Value(Leaf leaf) => (float)(-settings.LearningRate * leaf.Gradient / (leaf.Hessian + settings.Ridge));

    private void Divide(Leaf leaf)
    {
        var column = bins.Columns[leaf.Feature];
        var left = Array.FindAll(leaf.Rows, row => column[row] <= leaf.Bin);
        var right = Array.FindAll(leaf.Rows, row => column[row] > leaf.Bin);
        var at = leaves.IndexOf(leaf);
        var split = new Split(leaf.Feature, leaf.Bin) { Left = ~at, Right = ~leaves.Count };
        if (leaf.Parent is { } parent)
        {
            parent.Replace(~at, splits.Count);
        }

        splits.Add(split);
        // Only the smaller side is summed; the other is what remains of both.
        var (small, isLeft) = left.Length <= right.Length ? (Sums(left), true) : (Sums(right), false);
        var rest = leaf.Sums.Zip(small, (whole, part) => whole - part).ToArray();
        leaves[at] = Judged(new Leaf(left, isLeft ? small : rest, split));
        leaves.Add(Judged(new Leaf(right, isLeft ? rest : small, split)));
    }

    // For each feature used and each of its bins: sum of first and of second derivatives.
    private double[] Sums(int[] rows)
    {
        var sums = new double[used.Length * settings.Bins * 2];
        if (rows.Length < RowsForTwo)
        {
            for (var i = 0; i < used.Length; i++)
            {
                Sum(i);
            }
        }
        else
        {
            Parallel.For(0, used.Length, Sum);
        }

        return sums;

        void Sum(int at)
        {
            var column = bins.Columns[used[at]];
            var part = sums.AsSpan(at * settings.Bins * 2, settings.Bins * 2);
            foreach (var row in rows)
            {
                var bin = column[row] * 2;
                part[bin] += gradient[row];
                part[bin + 1] += hessian[row];
            }
        }
    }

    private Leaf Judged(Leaf leaf)
    {
        for (var bin = 0; bin < settings.Bins; bin++)
        {
            leaf.Gradient += leaf.Sums[bin * 2];
            leaf.Hessian += leaf.Sums[(bin * 2) + 1];
        }

        var whole = leaf.Gradient * leaf.Gradient / (leaf.Hessian + settings.Ridge);
        for (var at = 0; at < used.Length; at++)
        {
            double gradients = 0, weight = 0;
            for (var bin = 0; bin < bins.Edges[used[at]].Length; bin++)
            {
                gradients += leaf.Sums[((at * settings.Bins) + bin) * 2];
                weight += leaf.Sums[(((at * settings.Bins) + bin) * 2) + 1];
                var (others, rest) = (leaf.Gradient - gradients, leaf.Hessian - weight);
                if (weight < settings.LeastWeight || rest < settings.LeastWeight)
                {
                    continue;
                }

                var gain = (gradients * gradients / (weight + settings.Ridge)) + (others * others / (rest + settings.Ridge)) - whole;
                if (gain > leaf.Gain)
                {
                    (leaf.Gain, leaf.Feature, leaf.Bin) = (gain, used[at], bin);
                }
            }
        }

        return leaf;
    }

    private sealed class Leaf(int[] rows, double[] sums, Split? parent)
    {
        public int[] Rows { get; } = rows;

        public double[] Sums { get; } = sums;

        public Split? Parent { get; } = parent;

        public double Gradient { get; set; }

        public double Hessian { get; set; }

        public double Gain { get; set; }

        public int Feature { get; set; }

        public int Bin { get; set; }
    }

    private sealed class Split(int feature, int bin)
    {
        public int Feature { get; } = feature;

        public int Bin { get; } = bin;

        public int Left { get; set; }

        public int Right { get; set; }

        public void Replace(int child, int by)
        {
            if (Left == child)
            {
                Left = by;
            }
            else
            {
                Right = by;
            }
        }
    }
}
