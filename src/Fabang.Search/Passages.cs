namespace Fabang.Search;

/// <summary>
/// Finds the passage of a text that has most of a question, and marks what matches. Rare in the passage is what was asked for;
/// single characters mark nothing, or every 的 would glow, unless the question is a single character.
/// </summary>
internal static class Passages
{
    /// <summary>Longest text that is searched for a passage; matches further on are not marked.</summary>
    private const int MostCharacters = 20_000;

    private const string Ellipsis = "…";

    public static IReadOnlyList<TextSegment> Best(string text, IReadOnlySet<string> terms, int length)
    {
        var matches = Matches(text, terms);
        length = Math.Clamp(length, 20, 2000);
        if (text.Length <= length)
        {
            return Mark(text, 0, text.Length, matches);
        }

        var start = Start(text, BestWindow(matches, length), length);
        var end = Math.Min(text.Length, start + length);
        end -= end < text.Length && char.IsHighSurrogate(text[end - 1]) ? 1 : 0;
        return Mark(text, start, end, matches);
    }

    public static IReadOnlyList<TextSegment> Whole(string text, IReadOnlySet<string> terms) => Mark(text, 0, text.Length, Matches(text, terms));

    private static List<(int Start, int End, string Term)> Matches(string text, IReadOnlySet<string> terms)
    {
        var single = terms.Count == 1;
        var found = new List<(int Start, int End, string Term)>();
        foreach (var token in ChineseText.Tokens(text, MostCharacters))
        {
            if ((single || token.Kind is not ChineseText.TokenKind.Character) && terms.Contains(token.Term))
            {
                found.Add((token.Start, token.End, token.Term));
            }
        }

        return found;
    }

    // The window with the most different terms; of equals the first.
    private static int BestWindow(List<(int Start, int End, string Term)> matches, int length)
    {
        var (best, most, left) = (0, 0, 0);
        var inside = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var right = 0; right < matches.Count; right++)
        {
            inside[matches[right].Term] = inside.GetValueOrDefault(matches[right].Term) + 1;
            while (matches[right].End - matches[left].Start > length)
            {
                var term = matches[left++].Term;
                if (--inside[term] == 0)
                {
                    inside.Remove(term);
                }
            }

            if (inside.Count > most)
            {
                (best, most) = (matches[left].Start, inside.Count);
            }
        }

        return best;
    }

    // Begins where a sentence begins, if one begins near.
    private static int Start(string text, int match, int length)
    {
        var latest = Math.Max(0, Math.Min(match, text.Length - length));
        for (var i = match; i > Math.Max(0, match - (length / 3)); i--)
        {
            if (text[i - 1] is '。' or '；' or '\n' or '，' or '：')
            {
                return i;
            }
        }

        if (match <= length / 3)
        {
            return 0;
        }

        return latest > 0 && char.IsLowSurrogate(text[latest]) ? latest - 1 : latest;
    }

    private static List<TextSegment> Mark(string text, int start, int end, List<(int Start, int End, string Term)> matches)
    {
        var segments = new List<TextSegment>();
        var at = start;
        if (start > 0)
        {
            Add(Ellipsis, false);
        }

        foreach (var match in matches)
        {
            var (from, to) = (Math.Max(match.Start, at), Math.Min(match.End, end));
            if (from < to)
            {
                Add(text[at..from], false);
                Add(text[from..to], true);
                at = to;
            }
        }

        Add(text[at..end], false);
        if (end < text.Length)
        {
            Add(Ellipsis, false);
        }

        return segments;

        void Add(string piece, bool isMatch)
        {
            if (piece.Length == 0)
            {
                return;
            }

            // Bigrams overlap: 解除 and 除合 are one marked piece.
            if (segments.Count > 0 && segments[^1].IsMatch == isMatch)
            {
                segments[^1] = new TextSegment(segments[^1].Text + piece, isMatch);
            }
            else
            {
                segments.Add(new TextSegment(piece, isMatch));
            }
        }
    }
}
