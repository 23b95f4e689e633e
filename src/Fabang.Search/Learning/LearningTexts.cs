namespace Fabang.Search.Learning;

/// <summary>
/// The texts that a model learns its words from, and all that follows from them alone: vocabulary, sheets, and where the towers begin
/// (the strongest directions of the texts).
/// </summary>
internal sealed class LearningTexts
{
    private readonly Dictionary<ulong, int> rows;

    public LearningTexts(IReadOnlyList<SearchDocument> documents, RankingSettings settings)
    {
        Ids = [.. documents.Select(document => document.Id)];
        Vocabulary = Vocabulary.Of(CountTexts(documents), documents.Count, settings.LeastTexts, settings.MostTerms);
        var writer = new SheetWriter(Vocabulary);
        Sheets = [.. documents.AsParallel().AsOrdered().Select(writer.Sheet)];
        var articles = Sheets.Where(sheet => sheet.Kind is DocumentKind.Article).DefaultIfEmpty(Sheets[0]).ToList();
        Statistics = TermStatistics.Of(
            Vocabulary,
            Mean(articles, sheet => sheet.TextLength),
            Mean(articles, sheet => sheet.ChapterLength),
            Mean(articles, sheet => sheet.TitleLength));
        Bags = SparseRows.Of([.. Sheets.AsParallel().AsOrdered().Select(writer.Bag)], Vocabulary.Count);
        rows = Sheets.Index().Where(sheet => sheet.Item.Kind is DocumentKind.Article).GroupBy(sheet => sheet.Item.Id).ToDictionary(group => group.Key, group => group.First().Index);
        var table = TruncatedSvd.Of(Bags, settings.Towers.Width, settings.Seed);
        ScaleToOne(table, settings.Towers.Width);
        Beginning = new Towers(table, table, settings.Towers.Width);
    }

    public Vocabulary Vocabulary { get; }

    public TermStatistics Statistics { get; }

    public IReadOnlyList<ArticleSheet> Sheets { get; }

    /// <summary>The docid of each row.</summary>
    public IReadOnlyList<string> Ids { get; }

    public SparseRows Bags { get; }

    /// <summary>Not to be trained: to be cloned.</summary>
    public Towers Beginning { get; }

    /// <summary>The row of an article; -1 when it is not among the texts.</summary>
    public int Find(string article) => Find(StableHash.Of(article));

    public int Find(ulong article) => rows.GetValueOrDefault(article, -1);

    private static Dictionary<string, int> CountTexts(IReadOnlyList<SearchDocument> documents)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var document in documents)
        {
            var terms = new[] { document.Title, document.Chapter, document.Text, document.Says }.SelectMany(text => ChineseText.Tokens(text))
                .Where(token => token.Kind is not ChineseText.TokenKind.ArticleNumber).Select(token => token.Term);
            foreach (var term in terms.Distinct(StringComparer.Ordinal))
            {
                counts[term] = counts.GetValueOrDefault(term) + 1;
            }
        }

        return counts;
    }

    private static float Mean(List<ArticleSheet> sheets, Func<ArticleSheet, ushort> length) => Math.Max(1, (float)sheets.Average(sheet => length(sheet)));

    // The learning rate means the same whatever the texts are: the rows of a text have length one, in the mean.
    private void ScaleToOne(float[] table, int width)
    {
        var (sum, count) = (0.0, 0L);
        for (var row = 0; row < Bags.Count; row += 7)
        {
            foreach (var term in Bags.Columns(row))
            {
                var values = table.AsSpan(term * width, width);
                sum += VectorMath.Dot(values, values);
                count++;
            }
        }

        VectorMath.Scale(table, (float)(1 / Math.Sqrt(Math.Max(sum / Math.Max(count, 1), 1e-12))));
    }
}
