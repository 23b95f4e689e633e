using System.Text.RegularExpressions;

namespace Fabang.Modules.LawLibrary.Import;

/// <summary>
/// A paragraph (款) with the items (项) that hang on it. An item keeps its mark: <c>（一）</c>, <c>1.</c>.
/// Every second 款 of an article is the second <see cref="ArticleParagraph"/>, so that 第二款第三项 can be found.
/// </summary>
public sealed partial record ArticleParagraph(string Text, IReadOnlyList<string> Items)
{
    /// <summary>Splits the text of an article at its lines. Joined by line ends again, it is the same text.</summary>
    public static IReadOnlyList<ArticleParagraph> Split(string text)
    {
        var paragraphs = new List<ArticleParagraph>();
        List<string>? items = null;
        foreach (var line in text.Split('\n'))
        {
            if (items is not null && ItemMark().IsMatch(line))
            {
                items.Add(line);
            }
            else
            {
                paragraphs.Add(new ArticleParagraph(line, items = []));
            }
        }

        return paragraphs;
    }

    [GeneratedRegex(@"^(?:[（(][一二三四五六七八九十百]+[）)]|[（(]?[0-9]{1,2}[）)]|[0-9]{1,2}[.．、])", RegexOptions.CultureInvariant)]
    private static partial Regex ItemMark();
}
