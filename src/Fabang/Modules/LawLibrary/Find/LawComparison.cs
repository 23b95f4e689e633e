namespace Fabang.Modules.LawLibrary.Find;

/// <summary>
/// Two versions of a law, article by article (新旧条文对照). An article is found again by its words, because its number changes when others are
/// put in before it.
/// </summary>
/// <param name="Changes">What is not the same, in the order of the newer version; what was dropped stands where it stood.</param>
/// <param name="Unchanged">How many articles are the same, number and words.</param>
public sealed record LawComparison(IReadOnlyList<ArticleChange> Changes, int Unchanged)
{
    /// <summary>Share of common pairs of signs from which two wordings are taken for one article (Dice's coefficient).</summary>
    private const double Alike = 0.5;

    /// <summary>Among wordings as near as each other, the one with the same number is meant.</summary>
    private const double SameNumber = 0.1;

    /// <param name="old">The articles of the older version in their order.</param>
    /// <param name="now">Those of the newer.</param>
    public static LawComparison Of(IReadOnlyList<Article> old, IReadOnlyList<Article> now)
    {
        var before = Pair(old, now);
        List<ArticleChange> changes = [];
        var unchanged = 0;
        var dropped = new Queue<Article>(old.Except(before.Values));
        foreach (var article in now)
        {
            var from = before.GetValueOrDefault(article);
            while (from is not null && dropped.TryPeek(out var first) && first.Position < from.Position)
            {
                changes.Add(new ArticleChange(dropped.Dequeue(), null));
            }

            if (from is not null && from.Text == article.Text && from.Number == article.Number)
            {
                unchanged++;
            }
            else
            {
                changes.Add(new ArticleChange(from, article));
            }
        }

        changes.AddRange(dropped.Select(article => new ArticleChange(article, null)));
        return new LawComparison(changes, unchanged);
    }

    /// <summary>The older article of each newer one: first those with the same words, then the nearest.</summary>
    private static Dictionary<Article, Article> Pair(IReadOnlyList<Article> old, IReadOnlyList<Article> now)
    {
        var pairs = new Dictionary<Article, Article>();
        var taken = new HashSet<Article>();
        var same = old.GroupBy(article => article.Text, StringComparer.Ordinal).ToDictionary(group => group.Key, group => new Queue<Article>(group), StringComparer.Ordinal);
        foreach (var article in now)
        {
            if (same.TryGetValue(article.Text, out var queue) && queue.TryDequeue(out var match))
            {
                pairs[article] = match;
                taken.Add(match);
            }
        }

        var pairsOf = old.Concat(now).Where(article => !taken.Contains(article) && !pairs.ContainsKey(article)).ToDictionary(article => article, article => Bigrams(article.Text));
        var near = from article in now
                   where !pairs.ContainsKey(article)
                   from candidate in old
                   where !taken.Contains(candidate)
                   let likeness = Dice(pairsOf[article], pairsOf[candidate]) + (article.Number == candidate.Number ? SameNumber : 0)
                   where likeness >= Alike
                   orderby likeness descending
                   select (article, candidate);
        foreach (var (article, candidate) in near.ToList())
        {
            if (!pairs.ContainsKey(article) && taken.Add(candidate))
            {
                pairs[article] = candidate;
            }
        }

        return pairs;
    }

    private static HashSet<(char, char)> Bigrams(string text) => [.. text.Zip(text.Skip(1))];

    private static double Dice(HashSet<(char, char)> left, HashSet<(char, char)> right) =>
        left.Count + right.Count == 0 ? 0 : 2.0 * left.Count(right.Contains) / (left.Count + right.Count);
}
