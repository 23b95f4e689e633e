namespace Fabang.Search;

/// <summary>The stretches of a question that a document has word for word, told to people as the reason why it was found.</summary>
internal static class SharedWords
{
    private const int Most = 3;

    /// <summary>What is read of a question.</summary>
    public const int MostCharacters = 500;

    /// <summary>A stretch that ends so was cut out of a longer saying: 工资不 of 工资不给, which met 工资不得低于.</summary>
    private const string NoEnd = "的了不没吗呢吧么是在和与就都也还被把";

    private const string NoBeginning = "的了吗呢吧么是在和与就都也还被把";

    /// <summary>At most three, the most telling first, none within another.</summary>
    public static IReadOnlyList<string> Of(string question, SearchDocument document, WordWorth worth)
    {
        var text = $"{document.Title}\n{document.Chapter}\n{document.Text}\n{document.Says}";
        var read = question.Length > MostCharacters ? question[..MostCharacters] : question;
        var shared = new Dictionary<string, double>(StringComparer.Ordinal);
        for (var start = 0; start < read.Length - 1;)
        {
            var length = LongestAt(read, start, text);
            if (length >= 2)
            {
                var stretch = read.AsSpan(start, length).TrimStart(NoBeginning).TrimEnd(NoEnd).ToString();
                shared[stretch] = worth.Of(stretch);
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
}
