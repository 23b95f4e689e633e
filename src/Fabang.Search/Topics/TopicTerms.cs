namespace Fabang.Search.Topics;

/// <summary>The terms that a question is told by: characters, pairs, triples, words of other letters.</summary>
internal static class TopicTerms
{
    /// <summary>What is read of a question; a story fits.</summary>
    public const int MostCharacters = 5000;

    /// <summary>How often each term occurs, in the order of the terms.</summary>
    public static SortedDictionary<string, int> Count(string text)
    {
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        ChineseText.Token? last = null;
        foreach (var token in ChineseText.Tokens(text, MostCharacters))
        {
            Add(token.Term);
            if (token.Kind is not ChineseText.TokenKind.Bigram)
            {
                continue;
            }

            if (last is { } pair && pair.Term[1] == token.Term[0] && pair.Start < token.Start && token.Start < pair.End)
            {
                Add(pair.Term + token.Term[1]);
            }

            last = token;
        }

        return counts;

        void Add(string term) => counts[term] = counts.GetValueOrDefault(term) + 1;
    }
}
