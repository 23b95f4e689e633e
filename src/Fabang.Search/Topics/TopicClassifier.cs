namespace Fabang.Search.Topics;

/// <summary>
/// Tells what a question is about: the words of the topics and, where there is a model, what was learned, averaged. Any text is allowed.
/// Without a model the words alone decide.
/// </summary>
public sealed class TopicClassifier
{
    /// <summary>How much the model counts beside the words.</summary>
    private const double ModelWorth = 0.6;

    private readonly IReadOnlyList<Topic> _topics;
    private readonly TopicModel? _model;
    private readonly CueTable _cues;

    public TopicClassifier(IReadOnlyList<Topic> topics, TopicModel? model)
        : this(topics, model, new CueTable(topics))
    {
    }

    internal TopicClassifier(IReadOnlyList<Topic> topics, TopicModel? model, CueTable cues)
    {
        _topics = topics;
        _model = model;
        _cues = cues;
    }

    public TopicGuess Guess(string question)
    {
        var scores = _cues.Scores(question);
        var byWords = _cues.Shares(scores);
        var labelsByWords = _cues.LabelShares(byWords);
        var learned = _model?.Shares(_model.Read(question, _topics, scores, labelsByWords)) ?? labelsByWords;
        var labels = labelsByWords.Select((share, label) => (ModelWorth * learned[label]) + ((1 - ModelWorth) * share)).ToArray();
        // Within a label the words alone tell its topics apart.
        var topics = _topics.Select((topic, place) =>
            new RankedTopic(topic.Id, labels[_cues.Labels[place]] * byWords[place] / labelsByWords[_cues.Labels[place]], scores[place] > 0));
        return new TopicGuess(
            [.. topics.OrderByDescending(topic => topic.Share)],
            [.. labels.Select((share, label) => new RankedLabel(TopicLabels.All[label], share)).OrderByDescending(label => label.Share)]);
    }
}
