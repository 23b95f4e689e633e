using Fabang.Modules.LawLibrary.Import;
using Fabang.Search;

namespace Fabang.Modules.LawLibrary.Citations;

/// <summary>Which paragraph (款) and item (项) of its own article a character stands in.</summary>
internal sealed class OwnPlace(string text)
{
    private IReadOnlyList<(int Start, int Paragraph, int Item)>? _lines;

    /// <summary>From 1.</summary>
    public int Paragraph(int at) => LineAt(at).Paragraph;

    /// <summary>From 1; 0 outside of items.</summary>
    public int Item(int at) => LineAt(at).Item;

    private (int Start, int Paragraph, int Item) LineAt(int at) => (_lines ??= Lines()).Last(line => line.Start <= at);

    private List<(int, int, int)> Lines()
    {
        List<(int, int, int)> lines = [];
        var (start, number) = (0, 0);
        foreach (var paragraph in ArticleParagraph.Split(text))
        {
            lines.Add((start, ++number, 0));
            start += paragraph.Text.Length + 1;
            foreach (var item in paragraph.Items)
            {
                lines.Add((start, number, NumberOf(item)));
                start += item.Length + 1;
            }
        }

        return lines;
    }

    private static int NumberOf(string item)
    {
        var mark = item.AsSpan(0, Math.Min(item.Length, 8));
        var end = mark.IndexOfAny('）', ')');
        return end > 1 && mark[0] is '（' or '(' && ChineseNumber.TryParse(mark[1..end], out var value) ? (int)value : 0;
    }
}
