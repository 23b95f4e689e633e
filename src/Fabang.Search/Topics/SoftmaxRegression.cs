using Fabang.Search.Learning;

namespace Fabang.Search.Topics;

/// <summary>
/// Multinomial logistic regression with an L2 penalty, by Nesterov's accelerated gradient over all rows: no chance in it, so the same rows give the
/// same weights.
/// </summary>
internal static class SoftmaxRegression
{
    private const double Penalty = 0.003;
    private const int Steps = 120;

    /// <param name="rows">What is known of each question.</param>
    /// <param name="labels">Which label each has.</param>
    /// <param name="worth">How much each counts.</param>
    /// <param name="columns">How many columns the rows have.</param>
    public static float[] Fit(IReadOnlyList<SparseRow> rows, IReadOnlyList<int> labels, IReadOnlyList<double> worth, int columns)
    {
        var size = columns * TopicLabels.All.Count;
        var (ahead, last, gradient) = (new double[size], new double[size], new double[size]);
        var all = worth.Sum();
        // A softmax bends at most half as fast as the longest row is long.
        var step = 1 / ((0.5 * rows.Max(row => SquaredLength(row))) + Penalty);
        var pace = 1.0;
        for (var round = 0; round < Steps; round++)
        {
            Array.Clear(gradient);
            for (var row = 0; row < rows.Count; row++)
            {
                AddGradient(rows[row], labels[row], worth[row] / all, ahead, gradient);
            }

            var next = (1 + Math.Sqrt(1 + (4 * pace * pace))) / 2;
            for (var i = 0; i < size; i++)
            {
                var moved = ahead[i] - (step * (gradient[i] + (Penalty * ahead[i])));
                ahead[i] = moved + ((pace - 1) / next * (moved - last[i]));
                last[i] = moved;
            }

            pace = next;
        }

        return [.. last.Select(weight => (float)weight)];
    }

    private static void AddGradient(SparseRow row, int label, double worth, double[] weights, double[] gradient)
    {
        var labels = TopicLabels.All.Count;
        Span<double> error = stackalloc double[labels];
        error.Clear();
        for (var i = 0; i < row.Count; i++)
        {
            var of = weights.AsSpan(row.Columns[i] * labels, labels);
            for (var k = 0; k < labels; k++)
            {
                error[k] += of[k] * row.Values[i];
            }
        }

        Softmax.InPlace(error);
        error[label] -= 1;
        for (var i = 0; i < row.Count; i++)
        {
            var to = gradient.AsSpan(row.Columns[i] * labels, labels);
            for (var k = 0; k < labels; k++)
            {
                to[k] += error[k] * row.Values[i] * worth;
            }
        }
    }

    private static double SquaredLength(SparseRow row)
    {
        var sum = 0.0;
        foreach (var value in row.Values)
        {
            sum += (double)value * value;
        }

        return sum;
    }
}
