using Fabang.Search.Learning;

namespace Fabang.Tests.Search.Learning;

public class TreeGrowerTests
{
    private static readonly TreeSettings Settings = new() { Trees = 30, Leaves = 4, LeastWeight = 0.5f, Features = 1 };

    [Fact]
    public void Trees_put_the_answers_first_that_no_single_feature_tells()
    {
        var trees = new TreeGrower(Lists(200, seed: 1), 3, Settings).Grow(1);

        var first = 0;
        foreach (var list in Lists(100, seed: 2))
        {
            var best = Enumerable.Range(0, list.Count).MaxBy(i => trees.Score(list.Features.AsSpan(i * 3, 3)));
            first += list.Answers[best] ? 1 : 0;
        }

        Assert.InRange(first, 90, 100);
    }

    [Fact]
    public void The_same_seed_grows_the_same_trees()
    {
        var settings = Settings with { Features = 0.7f };

        var (once, again) = (new TreeGrower(Lists(50, 1), 3, settings).Grow(4), new TreeGrower(Lists(50, 1), 3, settings).Grow(4));

        Assert.Equal(once.Trees.SelectMany(tree => tree.Leaves), again.Trees.SelectMany(tree => tree.Leaves));
        Assert.Equal(once.Trees.SelectMany(tree => tree.Thresholds), again.Trees.SelectMany(tree => tree.Thresholds));
    }

    [Fact]
    public void A_tree_without_a_split_says_one_thing() =>
        Assert.Equal(0.5f, new BoostedTrees([new BoostedTrees.Tree([], [], [], [], [0.5f])]).Score([1, 2, 3]));

    // The answer is the one whose first two features are both high; the third is noise.
    private static List<RankedList> Lists(int count, int seed)
    {
        var random = new Random(seed);
        return
        [
            .. Enumerable.Range(0, count).Select(_ =>
            {
                var features = Enumerable.Range(0, 30).Select(i => i % 3 == 2 ? random.NextSingle() : 0.3f * random.NextSingle() + (random.Next(2) * 0.6f)).ToArray();
                for (var i = 1; i < 10; i++)
                {
                    if (features[i * 3] > 0.5f && features[(i * 3) + 1] > 0.5f)
                    {
                        features[i * 3] -= 0.6f;
                    }
                }

                features[0] = 0.6f + (0.3f * random.NextSingle());
                features[1] = 0.6f + (0.3f * random.NextSingle());
                return new RankedList(features, [.. Enumerable.Range(0, 10).Select(i => i == 0)]);
            }),
        ];
    }
}
