using Fabang.Search.Learning;

namespace Fabang.Search.Topics;

/// <summary>
/// Learns labels from questions that have one. The sure words of the topics are learned too, as small questions, so that the model knows what no
/// question says.
/// </summary>
public sealed class TopicTrainer(IReadOnlyList<Topic> topics)
{
    /// <summary>In fewer questions a term says nothing.</summary>
    private const int LeastQuestions = 2;

    /// <summary>How much a sure word counts beside a question.</summary>
    private const double WordWorth = 0.3;

    private readonly CueTable _cues = new(topics);

    /// <exception cref="InvalidDataException">No question has a label, or one has a label that is none.</exception>
    public TopicModel Train(IReadOnlyList<LabelledQuestion> questions)
    {
        var labelled = questions.Where(question => question.Label is not null).ToList();
        var labels = labelled.Select(question => TopicLabels.PlaceOf(question.Label!)).ToList();
        if (labelled.Count == 0 || labels.Contains(-1))
        {
            throw new InvalidDataException(labelled.Count == 0 ? "No question has a label." : $"Unknown label: {labelled[labels.IndexOf(-1)].Label}");
        }

        var unlearned = Vocabulary(labelled);
        var words = topics.SelectMany(topic => topic.Sure.Select(word => (Text: word, Label: TopicLabels.PlaceOf(topic.Label)))).ToList();
        var weights = SoftmaxRegression.Fit(
            [.. labelled.Select(question => question.Text).Concat(words.Select(word => word.Text)).Select(text => Row(unlearned, text))],
            [.. labels, .. words.Select(word => word.Label)],
            [.. labelled.Select(_ => 1.0), .. words.Select(_ => WordWorth)],
            unlearned.Columns);
        return new TopicModel(unlearned.Terms, unlearned.Rarity, unlearned.Topics, weights);
    }

    /// <summary>A guess for each labelled question by a model that did not see its fold.</summary>
    /// <param name="questions">Questions; those without a label are left out.</param>
    /// <param name="folds">How many, at least two. Each label is dealt out evenly, in the order of the questions.</param>
    public IReadOnlyList<(LabelledQuestion Question, TopicGuess Guess)> CrossValidate(IReadOnlyList<LabelledQuestion> questions, int folds)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(folds, 2);
        var dealt = questions.Where(question => question.Label is not null).GroupBy(question => question.Label, StringComparer.Ordinal).SelectMany(label => label)
            .Select((question, place) => (Question: question, Fold: place % folds)).ToList();
        return
        [
            .. Enumerable.Range(0, folds).SelectMany(fold =>
            {
                var kept = dealt.Where(one => one.Fold != fold).Select(one => one.Question).ToList();
                var left = dealt.Where(one => one.Fold == fold).Select(one => one.Question).ToList();
                var classifier = left.Count == 0 ? null : new TopicClassifier(topics, Train(kept), _cues);
                return left.Select(question => (question, classifier!.Guess(question.Text)));
            }),
        ];
    }

    private SparseRow Row(TopicModel model, string text)
    {
        var scores = _cues.Scores(text);
        return model.Read(text, topics, scores, _cues.LabelShares(_cues.Shares(scores)));
    }

    // A model that knows its terms and has no weights yet.
    private TopicModel Vocabulary(List<LabelledQuestion> questions)
    {
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var term in questions.SelectMany(question => TopicTerms.Count(question.Text).Keys))
        {
            counts[term] = counts.GetValueOrDefault(term) + 1;
        }

        var kept = counts.Where(count => count.Value >= LeastQuestions).ToList();
        return new TopicModel(
            [.. kept.Select(count => count.Key)],
            [.. kept.Select(count => (float)Math.Log((questions.Count + 1) / (count.Value + 0.5)))],
            [.. topics.Select(topic => topic.Id)],
            []);
    }
}
