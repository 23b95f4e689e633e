using Fabang.Search.Learning;

namespace Fabang.Tests.Search.Learning;

public class TowerTrainerTests
{
    private const int Words = 40;
    private static readonly TowerSettings Settings = new() { Width = 16, Batch = 8, HardNegatives = 1 };

    [Fact]
    public void Towers_learn_which_words_belong_together()
    {
        var towers = Trained(seed: 1);

        // Word i of the questions means word i + 20 of the articles; no text says so.
        for (var i = 0; i < Words / 2; i++)
        {
            var question = towers.Question(Bag(i));
            var nearest = Enumerable.Range(0, Words / 2).MaxBy(article => VectorMath.Dot(question, towers.Article(Bag(article + (Words / 2)))));
            Assert.Equal(i, nearest);
        }
    }

    [Fact]
    public void The_same_seed_gives_the_same_towers_to_the_bit()
    {
        var (once, again, other) = (Trained(seed: 7), Trained(seed: 7), Trained(seed: 8));

        Assert.Equal(once.Questions, again.Questions);
        Assert.Equal(once.Articles, again.Articles);
        Assert.NotEqual(once.Articles, other.Articles);
    }

    [Fact]
    public void The_mean_of_one_is_itself()
    {
        var towers = Trained(seed: 1);

        Assert.Equal(towers.Articles, Towers.Mean([towers]).Articles);
    }

    private static Towers Trained(int seed)
    {
        var random = new Random(3);
        var table = Enumerable.Range(0, Words * Settings.Width).Select(_ => random.NextSingle() - 0.5f).ToArray();
        var towers = new Towers(table, table, Settings.Width).Clone();
        var articles = SparseRows.Of([.. Enumerable.Range(0, Words / 2).Select(i => Bag(i + (Words / 2)))], Words);
        var pairs = Enumerable.Range(0, Words / 2).Select(i => new TrainingQuestion(Bag(i), [i], [(i + 1) % (Words / 2)])).ToList();
        new TowerTrainer(towers, articles, Settings).Train(pairs, 60, seed);
        return towers;
    }

    private static SparseRow Bag(int word) => new([word], [1f]);
}
