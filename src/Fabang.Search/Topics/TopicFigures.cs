namespace Fabang.Search.Topics;

/// <summary>How often a guess was right, and what was taken for what.</summary>
public sealed class TopicFigures
{
    private const int Few = 3;

    private TopicFigures(int count, int first, int amongThree, IReadOnlyDictionary<(string Label, string Guessed), int> confusion) =>
        (Count, First, AmongThree, Confusion) = (count, first, amongThree, confusion);

    public int Count { get; }

    /// <summary>Whose likeliest label was right.</summary>
    public int First { get; }

    /// <summary>Whose label was among the three likeliest.</summary>
    public int AmongThree { get; }

    public IReadOnlyDictionary<(string Label, string Guessed), int> Confusion { get; }

    /// <param name="guessed">Questions with a label, and the guess for each.</param>
    public static TopicFigures Of(IReadOnlyList<(LabelledQuestion Question, TopicGuess Guess)> guessed) => new(
        guessed.Count,
        guessed.Count(one => one.Guess.Labels[0].Label == one.Question.Label),
        guessed.Count(one => one.Guess.Labels.Take(Few).Any(label => label.Label == one.Question.Label)),
        guessed.CountBy(one => (one.Question.Label!, one.Guess.Labels[0].Label)).ToDictionary(count => count.Key, count => count.Value));
}
