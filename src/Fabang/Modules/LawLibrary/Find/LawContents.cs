namespace Fabang.Modules.LawLibrary.Find;

/// <summary>A heading in the table of contents (目录), with the article it begins at and the page that holds it.</summary>
/// <param name="Heading">第三章 夫妻关系</param>
/// <param name="Depth">0 for the outermost.</param>
/// <param name="Number">The first article below it.</param>
/// <param name="Page">From 1.</param>
public sealed record LawContents(string Heading, int Depth, string Number, int Page)
{
    public static IReadOnlyList<LawContents> Of(IReadOnlyList<ArticleHead> articles, IReadOnlyList<LawSheet> sheets)
    {
        List<LawContents> contents = [];
        string[] last = [];
        var page = 0;
        for (var i = 0; i < articles.Count; i++)
        {
            page += page < sheets.Count && sheets[page].First <= i ? 1 : 0;
            var path = articles[i].Headings.Split('\n', StringSplitOptions.RemoveEmptyEntries);
            var same = path.Zip(last).TakeWhile(pair => pair.First == pair.Second).Count();
            contents.AddRange(path.Skip(same).Select((heading, depth) => new LawContents(heading, same + depth, articles[i].Number, page)));
            last = path;
        }

        return contents;
    }
}
