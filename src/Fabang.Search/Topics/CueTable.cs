using System.Text;

namespace Fabang.Search.Topics;

/// <summary>How much the words of each topic speak for it in a question.</summary>
internal sealed class CueTable
{
    private const double Sure = 2;
    private const double Hint = 1;

    /// <summary>How far shares follow the scores: a sure word makes a topic seven times as likely.</summary>
    private const double Trust = 1;

    private readonly (string Words, double Worth)[][] _cues;
    private readonly int[] _labels;
    private readonly int[] _ofLabel;

    public CueTable(IReadOnlyList<Topic> topics)
    {
        _cues = [.. topics.Select(topic => topic.Sure.Select(words => (Alike(words), Sure)).Concat(topic.Hints.Select(words => (Alike(words), Hint))).ToArray())];
        _labels = [.. topics.Select(topic => TopicLabels.PlaceOf(topic.Label))];
        _ofLabel = [.. TopicLabels.All.Select((_, label) => _labels.Count(one => one == label))];
    }

    /// <summary>The label of each topic, by its place.</summary>
    public IReadOnlyList<int> Labels => _labels;

    /// <summary>One score a topic; zero where none of its words occurs.</summary>
    public double[] Scores(string text)
    {
        var alike = Alike(text);
        var scores = new double[_cues.Length];
        for (var topic = 0; topic < scores.Length; topic++)
        {
            foreach (var (words, worth) in _cues[topic])
            {
                if (alike.Contains(words, StringComparison.Ordinal))
                {
                    scores[topic] += worth;
                }
            }
        }

        return scores;
    }

    /// <summary>What is believed of each topic. A question that says nothing is of each label alike, however many topics that has.</summary>
    public double[] Shares(double[] scores)
    {
        var shares = scores.Select((score, topic) => (score * Trust) - Math.Log(_ofLabel[_labels[topic]])).ToArray();
        Softmax.InPlace(shares);
        return shares;
    }

    public double[] LabelShares(double[] topicShares)
    {
        var shares = new double[TopicLabels.All.Count];
        for (var topic = 0; topic < topicShares.Length; topic++)
        {
            shares[_labels[topic]] += topicShares[topic];
        }

        return shares;
    }

    // As the search reads a text: full-width and capital letters are the plain ones.
    private static string Alike(string text)
    {
        var alike = new StringBuilder(text.Length);
        foreach (var c in text.AsSpan(0, Math.Min(text.Length, TopicTerms.MostCharacters)))
        {
            alike.Append(c is >= '！' and <= '～' ? char.ToLowerInvariant((char)(c - '！' + '!')) : char.ToLowerInvariant(c));
        }

        return alike.ToString();
    }
}
