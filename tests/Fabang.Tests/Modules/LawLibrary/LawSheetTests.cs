using Fabang.Modules.LawLibrary.Find;

namespace Fabang.Tests.Modules.LawLibrary;

public class LawSheetTests
{
    [Fact]
    public void A_short_law_is_one_page_and_none_has_none()
    {
        Assert.Equal([new LawSheet(0, 3)], LawSheet.Cut([Head(1, "一", 100), Head(2, "一", 100), Head(3, "二", 100)]));
        Assert.Empty(LawSheet.Cut([]));
    }

    [Fact]
    public void A_long_law_is_cut_at_chapters_and_loses_nothing()
    {
        var heads = Enumerable.Range(1, 200).Select(number => Head(number, $"第{(number - 1) / 25}章", 200)).ToList();

        var sheets = LawSheet.Cut(heads);

        Assert.True(sheets.Count > 1);
        Assert.Equal(200, sheets.Sum(sheet => sheet.Count));
        Assert.All(sheets, sheet => Assert.Equal(0, sheet.First % 25));
    }

    [Fact]
    public void Contents_name_each_heading_once_with_its_page()
    {
        var heads = new[] { Head(1, "甲编\n第一章", 9000), Head(2, "甲编\n第二章", 9000), Head(3, "乙编\n第一章", 10) };

        var contents = LawContents.Of(heads, LawSheet.Cut(heads));

        Assert.Equal(
            [("甲编", 0, "1", 1), ("第一章", 1, "1", 1), ("第二章", 1, "2", 2), ("乙编", 0, "3", 3), ("第一章", 1, "3", 3)],
            contents.Select(heading => (heading.Heading, heading.Depth, heading.Number, heading.Page)));
    }

    private static ArticleHead Head(int number, string headings, int length) => new($"{number}", $"第{number}条", headings, length);
}
