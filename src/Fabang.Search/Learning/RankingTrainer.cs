namespace Fabang.Search.Learning;

/// <summary>
/// Makes a model: towers from all questions, trees from lists that were scored by towers which had not seen their question; else
/// they would trust what is only remembered. The same texts, questions and seed give the same model.
/// </summary>
public sealed class RankingTrainer
{
    private readonly RankingSettings settings;
    private readonly Action<string> tell;
    private readonly LearningTexts texts;
    private readonly IReadOnlyList<TrainingQuestion> always;
    private readonly IReadOnlyList<AskedQuestion> questions;
    private readonly int[] folds;

    /// <param name="index">Holds the texts.</param>
    /// <param name="questions">What is learned from.</param>
    /// <param name="scenes">More to learn from, of another kind: the towers see it, the trees do not.</param>
    /// <param name="settings">How.</param>
    /// <param name="tell">Is told how far it is.</param>
    public RankingTrainer(
        SearchIndex index, IReadOnlyList<LearningQuestion> questions, IReadOnlyList<LearningQuestion> scenes, RankingSettings settings, Action<string> tell)
    {
        this.settings = settings;
        this.tell = tell;
        var documents = index.NationalDocuments();
        tell($"{documents.Count} texts");
        texts = new LearningTexts([.. documents.Where(document => document.Kind is not DocumentKind.Case)], settings);
        tell($"{texts.Vocabulary.Count} terms; directions of the texts found");
        always = [.. MinedPairs.Of(documents).Concat(scenes).Select(Mined).OfType<TrainingQuestion>()];
        var bench = new RankingBench(texts, texts.Beginning, []);
        this.questions = [.. questions.AsParallel().AsOrdered().Select(question => AskedQuestion.Of(question, texts, bench)).Where(question => question.Answers.Length > 0)];
        folds = Deal(this.questions.Count, settings.Folds, settings.Seed);
        tell($"{this.questions.Count} questions, {always.Count} pairs from the texts and scenes");
    }

    /// <summary>Learns from all questions.</summary>
    public RankingModel Train()
    {
        var lists = new List<RankedList>[settings.Folds];
        RankingModel? whole = null;
        InParallel(settings.Folds + 1, job =>
        {
            if (job == settings.Folds)
            {
                whole = Learn(_ => true).Model;
                tell("learned all");
                return;
            }

            var bench = Learn(fold => fold != job);
            lists[job] = [.. In(job).Select(question => bench.Look(question).List)];
            tell($"learned without {job}");
        });
        tell("growing trees");
        var trees = Grow(lists.SelectMany(list => list));
        return new RankingModel(whole!.Vocabulary, whole.Statistics, whole.Questions, whole.Articles, whole.Memory, trees);
    }

    /// <summary>Makes a model for each fold that never saw it. Towers without folds j and k score j for the trees of k, and k for those of j.</summary>
    public CrossValidation CrossValidate()
    {
        var pairs = Enumerable.Range(0, settings.Folds).SelectMany(k => Enumerable.Range(0, k + 1).Select(j => (K: k, J: j))).ToList();
        var lists = new List<RankedList>[settings.Folds, settings.Folds];
        var looks = new List<QuestionLook>[settings.Folds];
        InParallel(pairs.Count, job =>
        {
            var (k, j) = pairs[job];
            var bench = Learn(fold => fold != k && fold != j);
            if (k == j)
            {
                looks[k] = [.. In(k).Select(bench.Look)];
            }
            else
            {
                lists[k, j] = [.. In(j).Select(question => bench.Look(question).List)];
                lists[j, k] = [.. In(k).Select(question => bench.Look(question).List)];
            }

            tell($"learned without {(k == j ? $"{k}" : $"{j} and {k}")}");
        });
        tell("growing trees");
        return new CrossValidation(
            [.. Enumerable.Range(0, settings.Folds).Select(k => new ValidationFold(looks[k], [.. Enumerable.Range(0, settings.Folds).Where(j => j != k).SelectMany(j => lists[k, j])]))],
            Grow);
    }

    private static int[] Deal(int count, int folds, int seed)
    {
        var order = Enumerable.Range(0, count).ToArray();
        new Random(seed).Shuffle(order);
        var dealt = new int[count];
        for (var i = 0; i < count; i++)
        {
            dealt[order[i]] = i % folds;
        }

        return dealt;
    }

    // Two at a time: each is done by one thread from first to last, so that nothing depends on who is faster.
    private static void InParallel(int jobs, Action<int> work) =>
        Parallel.For(0, jobs, new ParallelOptions { MaxDegreeOfParallelism = Math.Min(2, Environment.ProcessorCount) }, work);

    private IEnumerable<AskedQuestion> In(int fold) => questions.Where((_, at) => folds[at] == fold);

    private TrainingQuestion? Mined(LearningQuestion pair)
    {
        var bag = texts.Vocabulary.Bag(pair.Text);
        var answers = pair.Articles.Select(texts.Find).Where(row => row >= 0).Distinct().ToArray();
        return bag.Count == 0 || answers.Length == 0 ? null : new TrainingQuestion(bag, answers, []);
    }

    private RankingBench Learn(Func<int, bool> seen)
    {
        var known = questions.Where((_, at) => seen(folds[at])).ToList();
        IReadOnlyList<TrainingQuestion> pairs = [.. known.Select(question => new TrainingQuestion(question.Bag, question.Answers, question.Seeming)), .. always];
        var towers = Towers.Mean([.. Enumerable.Range(0, settings.Towers.Averaged).Select(turn => Trained(pairs, settings.Seed + turn))]);
        return new RankingBench(texts, towers, known);
    }

    private Towers Trained(IReadOnlyList<TrainingQuestion> pairs, int seed)
    {
        var towers = texts.Beginning.Clone();
        new TowerTrainer(towers, texts.Bags, settings.Towers).Train(pairs, settings.Towers.Epochs, seed);
        return towers;
    }

    private BoostedTrees Grow(IEnumerable<RankedList> lists) =>
        new TreeGrower([.. lists.Where(list => list.Answers.Contains(true)).Select((list, at) => list.Thinned(at))], CandidateFeatures.Count, settings.Trees).Grow(settings.Seed);
}
