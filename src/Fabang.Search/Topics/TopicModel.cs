using Fabang.Search.Learning;

namespace Fabang.Search.Topics;

/// <summary>
/// What was learned from questions with known labels (主题模型): how much each term, each topic's words and each label's words speak for each label.
/// Never changes; many may use it at once.
/// </summary>
public sealed class TopicModel
{
    private const float TextWorth = 1;
    private const float CueWorth = 2;
    private const float Constant = 0.3f;

    private readonly Dictionary<string, int> _terms;
    private readonly Dictionary<string, int> _topics;

    internal TopicModel(IReadOnlyList<string> terms, float[] rarity, IReadOnlyList<string> topics, float[] weights)
    {
        Terms = terms;
        Rarity = rarity;
        Topics = topics;
        Weights = weights;
        _terms = Places(terms, 0);
        _topics = Places(topics, terms.Count);
    }

    /// <summary>Names the model by its content.</summary>
    public string Name { get; internal init; } = "";

    internal IReadOnlyList<string> Terms { get; }

    internal float[] Rarity { get; }

    /// <summary>The topics it learned with, by id. One that came later is told by its words alone.</summary>
    internal IReadOnlyList<string> Topics { get; }

    /// <summary>A row of one weight a label for each term, each topic, each label and the constant.</summary>
    internal float[] Weights { get; }

    internal int Columns => Terms.Count + Topics.Count + TopicLabels.All.Count + 1;

    /// <summary>A question as the model sees it.</summary>
    /// <param name="text">The question.</param>
    /// <param name="topics">The topics, in the order of the scores.</param>
    /// <param name="scores">What the words of each topic say.</param>
    /// <param name="labels">The same for each label, as shares.</param>
    internal SparseRow Read(string text, IReadOnlyList<Topic> topics, double[] scores, double[] labels)
    {
        var (columns, values) = (new List<int>(), new List<float>());
        var length = 0.0;
        foreach (var (term, count) in TopicTerms.Count(text))
        {
            if (_terms.TryGetValue(term, out var place))
            {
                columns.Add(place);
                values.Add((float)Math.Log(1 + count) * Rarity[place]);
                length += values[^1] * values[^1];
            }
        }

        for (var i = 0; i < values.Count; i++)
        {
            values[i] *= TextWorth / (float)Math.Sqrt(length);
        }

        var whole = (float)Math.Sqrt(scores.Sum() + 1);
        for (var topic = 0; topic < scores.Length; topic++)
        {
            if (scores[topic] > 0 && _topics.TryGetValue(topics[topic].Id, out var place))
            {
                columns.Add(place);
                values.Add((float)Math.Sqrt(scores[topic]) / whole * CueWorth);
            }
        }

        for (var label = 0; label < labels.Length; label++)
        {
            columns.Add(Terms.Count + Topics.Count + label);
            values.Add((float)labels[label] * CueWorth);
        }

        columns.Add(Columns - 1);
        values.Add(Constant);
        return new SparseRow([.. columns], [.. values]);
    }

    /// <summary>The share of each label.</summary>
    internal double[] Shares(SparseRow row)
    {
        var shares = new double[TopicLabels.All.Count];
        for (var i = 0; i < row.Count; i++)
        {
            for (var label = 0; label < shares.Length; label++)
            {
                shares[label] += (double)Weights[(row.Columns[i] * shares.Length) + label] * row.Values[i];
            }
        }

        Softmax.InPlace(shares);
        return shares;
    }

    private static Dictionary<string, int> Places(IReadOnlyList<string> names, int from)
    {
        var places = new Dictionary<string, int>(names.Count, StringComparer.Ordinal);
        foreach (var name in names)
        {
            places[name] = from + places.Count;
        }

        return places;
    }
}
