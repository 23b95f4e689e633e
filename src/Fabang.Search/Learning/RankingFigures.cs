namespace Fabang.Search.Learning;

/// <summary>How well a ranking answers questions, in the mean over questions.</summary>
/// <param name="Recall10">Share of the answers among the first ten.</param>
/// <param name="Recall100">Share of the answers among the first hundred.</param>
/// <param name="Mrr10">One over the place of the first answer, nothing when it is not among the first ten.</param>
public sealed record RankingFigures(double Recall10, double Recall100, double Mrr10)
{
    private const int Resamples = 2000;

    public static RankingFigures Of(IReadOnlyList<RankingFigures> each) =>
        new(each.Average(one => one.Recall10), each.Average(one => one.Recall100), each.Average(one => one.Mrr10));

    /// <summary>The figures of one question.</summary>
    public static RankingFigures Of(IReadOnlyCollection<string> answers, IReadOnlyList<string> found)
    {
        var missed = found.TakeWhile(article => !answers.Contains(article)).Count();
        return new RankingFigures(Recall(10), Recall(100), missed < Math.Min(10, found.Count) ? 1.0 / (missed + 1) : 0);

        double Recall(int most) => (double)found.Take(most).Count(answers.Contains) / answers.Count;
    }

    /// <summary>
    /// Paired bootstrap over questions (Koehn 2004), two-sided: how likely a difference like this is when there is none. The same questions
    /// in the same order.
    /// </summary>
    public static double Chance(IReadOnlyList<double> ours, IReadOnlyList<double> theirs)
    {
        var random = new Random(7);
        var differences = ours.Zip(theirs, (a, b) => a - b).ToArray();
        var (below, above) = (0, 0);
        for (var i = 0; i < Resamples; i++)
        {
            var sum = 0.0;
            for (var j = 0; j < differences.Length; j++)
            {
                sum += differences[random.Next(differences.Length)];
            }

            below += sum <= 0 ? 1 : 0;
            above += sum >= 0 ? 1 : 0;
        }

        return Math.Min(1, 2.0 * Math.Min(below, above) / Resamples);
    }
}
