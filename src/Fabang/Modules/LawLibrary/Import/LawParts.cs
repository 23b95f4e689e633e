namespace Fabang.Modules.LawLibrary.Import;

/// <summary>A law in several files is one law: the Civil Code (民法典) comes as its seven parts and 附则.</summary>
public static class LawParts
{
    /// <summary>
    /// Joins the files that carry a <see cref="LawFile.Part"/> of one version into one, in the order of their articles; the joined
    /// one takes the path of the first. Other files pass as they are.
    /// </summary>
    public static IReadOnlyList<LawFile> Join(IEnumerable<LawFile> files)
    {
        var all = files.ToList();
        var joined = all.Where(file => file.Part is not null).GroupBy(file => (file.Key, file.Version)).Select(JoinOne);
        return [.. all.Where(file => file.Part is null), .. joined];
    }

    private static LawFile JoinOne(IEnumerable<LawFile> parts)
    {
        var files = parts.OrderBy(FirstNumber).ThenBy(file => file.Path, StringComparer.Ordinal).ToList();
        return files[0] with
        {
            Part = null,
            Articles = [.. files.SelectMany(file => file.Articles).GroupBy(article => article.Key).Select(JoinOne)],
            Preamble = Lines(files.Select(file => file.Preamble)),
            Appendix = Lines(files.Select(file => file.Appendix)),
            MissingArticles = [.. files.SelectMany(file => file.MissingArticles)],
        };
    }

    // A number that two parts have is one article; what the second part says under it stays, with its label.
    private static LawArticle JoinOne(IEnumerable<LawArticle> same)
    {
        var articles = same.DistinctBy(article => article.Text).ToList();
        return articles.Count == 1 ? articles[0] : articles[0] with { Text = Lines(articles.Select((article, at) => at == 0 ? article.Text : $"{article.Label} {article.Text}")) };
    }

    private static int FirstNumber(LawFile file) =>
        file.Articles.Count > 0 && int.TryParse(file.Articles[0].Key.Split('-')[0], out var number) ? number : int.MaxValue;

    private static string Lines(IEnumerable<string> texts) => string.Join('\n', texts.Where(text => text.Length > 0));
}
