namespace Fabang.Modules.LawLibrary.Find;

/// <summary>A part of a long law that is shown at once: some chapters, or some articles of a long one.</summary>
/// <param name="First">Position of its first article.</param>
/// <param name="Count">How many articles.</param>
public readonly record struct LawSheet(int First, int Count)
{
    /// <summary>Characters of official text on one page: read in some minutes, and loaded at once on an old phone.</summary>
    private const int Most = 9_000;

    /// <summary>Cuts where a new chapter begins if one begins near, else where the page is full.</summary>
    public static IReadOnlyList<LawSheet> Cut(IReadOnlyList<ArticleHead> articles)
    {
        List<LawSheet> sheets = [];
        var (first, size) = (0, 0);
        for (var i = 0; i < articles.Count; i++)
        {
            var begins = i > 0 && articles[i].Headings != articles[i - 1].Headings;
            if (i > first && (size + articles[i].Length > Most || (begins && size > Most / 2)))
            {
                sheets.Add(new LawSheet(first, i - first));
                (first, size) = (i, 0);
            }

            size += articles[i].Length;
        }

        if (articles.Count > first)
        {
            sheets.Add(new LawSheet(first, articles.Count - first));
        }

        return sheets;
    }
}
