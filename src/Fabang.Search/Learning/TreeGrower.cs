namespace Fabang.Search.Learning;

/// <summary>
/// Grows trees leaf by leaf on histograms of binned features (Ke et al. 2017, LightGBM), to fit lists: in each list the answers should
/// come before the rest, by the softmax of its scores (Bruch 2019, XE-NDCG without weights).
/// </summary>
internal sealed class TreeGrower
{
    private readonly TreeSettings settings;
    private readonly FeatureBins bins;
    private readonly IReadOnlyList<RankedList> lists;
    private readonly float[] scores;
    private readonly float[] gradient;
    private readonly float[] hessian;

    public TreeGrower(IReadOnlyList<RankedList> lists, int features, TreeSettings settings)
    {
        this.lists = lists;
        this.settings = settings;
        bins = FeatureBins.Of(lists, features, settings.Bins);
        scores = new float[bins.Rows];
        gradient = new float[bins.Rows];
        hessian = new float[bins.Rows];
    }

    public BoostedTrees Grow(int seed)
    {
        var random = new Random(seed);
        var trees = new List<BoostedTrees.Tree>();
        for (var i = 0; i < settings.Trees; i++)
        {
            Differentiate();
            var order = Enumerable.Range(0, bins.Features).ToArray();
            random.Shuffle(order);
            var used = order.Take(Math.Max(1, (int)(bins.Features * settings.Features))).Order().ToArray();
            trees.Add(new TreeBuilder(bins, gradient, hessian, settings, used).Build(scores));
        }

        return new BoostedTrees(trees);
    }

    private void Differentiate()
    {
        var at = 0;
        foreach (var list in lists)
        {
            var part = scores.AsSpan(at, list.Count);
            var most = float.NegativeInfinity;
            foreach (var score in part)
            {
                most = Math.Max(most, score);
            }

            var sum = 0.0;
            foreach (var score in part)
            {
                sum += Math.Exp(score - most);
            }

            var answers = list.Answers.Count(answer => answer);
            for (var i = 0; i < list.Count; i++)
            {
                var p = (float)(Math.Exp(part[i] - most) / sum);
                gradient[at + i] = (p - (list.Answers[i] ? 1f / answers : 0));
                hessian[at + i] = Math.Max(p * (1 - p), 1e-6f);
            }

            at += list.Count;
        }
    }
}
