namespace Fabang.Search.Learning;

/// <summary>
/// Every question answered by a model that was made without its fold: towers, memory and trees. What it gives is what the model would
/// do for questions that it never saw.
/// </summary>
public sealed class CrossValidation
{
    private readonly Func<IEnumerable<RankedList>, BoostedTrees> grow;

    internal CrossValidation(IReadOnlyList<ValidationFold> folds, Func<IEnumerable<RankedList>, BoostedTrees> grow)
    {
        Folds = folds;
        this.grow = grow;
        Questions = [.. folds.SelectMany(fold => fold.Questions).Select(look => look.Question)];
        Found = Answer(list => list);
    }

    internal IReadOnlyList<ValidationFold> Folds { get; }

    /// <summary>The questions, fold after fold.</summary>
    public IReadOnlyList<LearningQuestion> Questions { get; }

    /// <summary>What was found for each: docids, the best first.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Found { get; }

    public RankingFigures Figures => FiguresOf(Found);

    /// <summary>The parts alone, the most that ranking could reach, and all without one part after another.</summary>
    public IEnumerable<(string Name, RankingFigures Figures)> Ablations()
    {
        yield return ("all that is looked at, in the best order", FiguresOf(Alone((look, row) => look.List.Answers[row] ? 1 : 0)));
        yield return ("words alone (BM25F)", FiguresOf(Alone((look, row) => look.Feature(row, "bm25"))));
        yield return ("two towers alone", FiguresOf(Alone((look, row) => look.Feature(row, "near"))));
        yield return ("towers + words, by trees", FiguresOf(Answer(list => FeatureGroup.All[1..2].Concat(FeatureGroup.All[3..]).Aggregate(list, (rest, group) => group.Without(rest)))));
        foreach (var group in FeatureGroup.All)
        {
            yield return ($"all without {group.Name}", FiguresOf(Answer(group.Without)));
        }

        yield return ("all", Figures);
    }

    private RankingFigures FiguresOf(IReadOnlyList<IReadOnlyList<string>> found) =>
        RankingFigures.Of([.. Questions.Select((question, at) => RankingFigures.Of(question.Articles, found[at]))]);

    private List<IReadOnlyList<string>> Answer(Func<RankedList, RankedList> seen)
    {
        var found = new List<IReadOnlyList<string>>();
        foreach (var fold in Folds)
        {
            var trees = grow(fold.Training.Select(seen));
            found.AddRange(fold.Questions.Select(look => look.Ranked(seen(look.List), trees)));
        }

        return found;
    }

    private List<IReadOnlyList<string>> Alone(Func<QuestionLook, int, float> score) =>
        [.. Folds.SelectMany(fold => fold.Questions).Select(look => look.Ordered(row => score(look, row)))];
}
