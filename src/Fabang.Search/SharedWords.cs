using Lucene.Net.Index;

namespace Fabang.Search;

/// <summary>The stretches of a question that a document has word for word, told to people as the reason why it was found.</summary>
internal static class SharedWords
{
    private const int Most = 3;

    /// <summary>What is read of a question.</summary>
    private const int MostCharacters = 500;

    /// <summary>A pair of characters that one in so many documents has tells nothing: 当事 does, 的人 does not.</summary>
    private const int TooCommon = 12;

    /// <summary>At most three, the most telling first, none within another.</summary>
    public static IReadOnlyList<string> Of(string question, SearchDocument document, IndexReader reader)
    {
        var text = $"{document.Title}\n{document.Chapter}\n{document.Text}\n{document.Says}";
        var read = question.Length > MostCharacters ? question[..MostCharacters] : question;
        var shared = new Dictionary<string, double>(StringComparer.Ordinal);
        for (var start = 0; start < read.Length - 1;)
        {
            var length = LongestAt(read, start, text);
            if (length >= 2)
            {
                var stretch = read.Substring(start, length);
                shared[stretch] = Worth(stretch, reader);
            }

            start += Math.Max(1, length - 1);
        }

        var telling = shared.Where(stretch => stretch.Value > 0).OrderByDescending(stretch => stretch.Value).Select(stretch => stretch.Key).ToList();
        return [.. telling.Where(stretch => !telling.Exists(other => other.Length > stretch.Length && other.Contains(stretch, StringComparison.Ordinal))).Take(Most)];
    }

    private static int LongestAt(string question, int start, string text)
    {
        var length = 0;
        while (start + length < question.Length && char.IsLetter(question[start + length])
            && text.AsSpan().IndexOf(question.AsSpan(start, length + 1), StringComparison.Ordinal) >= 0)
        {
            length++;
        }

        return length;
    }

    private static double Worth(string stretch, IndexReader reader)
    {
        var worth = 0.0;
        foreach (var token in ChineseText.Tokens(stretch))
        {
            var found = token.Kind is ChineseText.TokenKind.Character ? 0 : Fields.Frequency(token.Term, reader);
            if (found > 0 && found * TooCommon < reader.MaxDoc)
            {
                worth += Math.Log((double)reader.MaxDoc / found);
            }
        }

        return worth;
    }
}
