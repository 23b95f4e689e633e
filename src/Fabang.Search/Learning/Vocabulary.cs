namespace Fabang.Search.Learning;

/// <summary>The terms that the model knows, and how rare each is in the texts it was trained on.</summary>
internal sealed class Vocabulary
{
    /// <summary>What is read of a question; a story fits.</summary>
    private const int MostCharacters = 5000;

    private readonly Dictionary<string, int> ids;

    public Vocabulary(IReadOnlyList<string> terms, float[] rarity)
    {
        Terms = terms;
        Rarity = rarity;
        ids = new Dictionary<string, int>(terms.Count, StringComparer.Ordinal);
        for (var i = 0; i < terms.Count; i++)
        {
            ids.Add(terms[i], i);
        }
    }

    public IReadOnlyList<string> Terms { get; }

    /// <summary>ln((N + 1) / (df + 0.5)) of each term.</summary>
    public float[] Rarity { get; }

    public int Count => Terms.Count;

    /// <param name="counts">In how many texts each term occurs.</param>
    /// <param name="texts">How many texts there are.</param>
    /// <param name="least">Rarer terms are left out.</param>
    /// <param name="most">How many terms at most, the frequent ones first.</param>
    public static Vocabulary Of(IReadOnlyDictionary<string, int> counts, int texts, int least, int most)
    {
        var kept = counts.Where(count => count.Value >= least).OrderByDescending(count => count.Value).ThenBy(count => count.Key, StringComparer.Ordinal).Take(most).ToList();
        return new Vocabulary([.. kept.Select(count => count.Key)], [.. kept.Select(count => (float)Math.Log((texts + 1) / (count.Value + 0.5)))]);
    }

    public int Find(string term) => ids.GetValueOrDefault(term, -1);

    /// <summary>ln(1 + tf) × rarity of every known term of a question, scaled to length one.</summary>
    public SparseRow Bag(string text)
    {
        var counts = new SortedDictionary<int, int>();
        foreach (var token in ChineseText.Tokens(text, MostCharacters))
        {
            if (Find(token.Term) is >= 0 and var id)
            {
                counts[id] = counts.GetValueOrDefault(id) + 1;
            }
        }

        var values = counts.Select(count => MathF.Log(1 + count.Value) * Rarity[count.Key]).ToArray();
        VectorMath.Normalise(values);
        return new SparseRow([.. counts.Keys], values);
    }
}
