using Fabang.Kernel;
using Fabang.Kernel.Documents;
using Microsoft.Extensions.Logging.Abstractions;
using UglyToad.PdfPig;

namespace Fabang.Tests.Kernel.Documents;

public class PdfWriterTests
{
    private const string Sentence = "用人单位有下列情形之一的，劳动者可以解除劳动合同：“未按照劳动合同约定提供劳动保护”（含2.5倍）；《劳动法》、〈条例〉——第133条。ABC-def 1,260！";

    [Fact]
    public void Every_word_can_be_read_back_in_order()
    {
        var document = Papers.Of(
            "示例一二三条例",
            new Block.Table([["版本", "2020年5月1日"], ["来源", string.Concat(Enumerable.Repeat("https://example.test/", 8))]]),
            new Block.Heading("第一章 总则", 1),
            new Block.Paragraph(string.Concat(Enumerable.Repeat(Sentence, 9)), "第一条"),
            new Block.Note("以官方文本为准。"));

        var content = Papers.Pdf(document);

        // A cell of several lines is drawn line by line, so its row is compared by its signs.
        Assert.Equal(Papers.Words(document).Order(), Papers.PdfText(content).Order());
        Assert.EndsWith(Papers.Words(document)[^500..], Papers.PdfText(content), StringComparison.Ordinal);
        Assert.InRange(content.Length, 1, 400_000);
        using var pdf = PdfDocument.Open(content);
        Assert.Equal("示例一二三条例", pdf.Information.Title);
    }

    [Fact]
    public void A_long_text_comes_on_numbered_pages_of_full_lines()
    {
        var document = Papers.Of("示例长法", [.. Enumerable.Range(1, 300).Select(number => new Block.Paragraph(Sentence + Sentence[(number % 40)..], $"第{number}条"))]);

        var content = Papers.Pdf(document);
        var pages = Papers.PdfLines(content);

        Assert.Equal(Papers.Words(document), Papers.PdfText(content));
        Assert.InRange(pages.Count, 20, 60);
        Assert.Equal(Enumerable.Range(1, pages.Count).Select(number => $"来源：示例\n{number} / {pages.Count}"), Papers.PdfFeet(content));
        Assert.All(pages.SkipLast(1), page => Assert.InRange(page.Count, 30, 34));
        Assert.All(pages.SelectMany(page => page), line => Assert.DoesNotContain(line.TrimStart()[0], "。，、；：！）》〉”"));
        Assert.All(pages.SelectMany(page => page), line => Assert.DoesNotContain(line.TrimEnd()[^1], "（《〈“"));
    }

    [Fact]
    public void A_heading_is_never_the_last_line_of_a_page()
    {
        var blocks = Enumerable.Range(1, 120).SelectMany(number => (Block[])[new Block.Heading($"第{number}章", 1), .. Enumerable.Range(0, number % 7).Select(_ => new Block.Paragraph("挂灯。"))]);

        var pages = Papers.PdfLines(Papers.Pdf(Papers.Of("示例", [.. blocks, new Block.Paragraph("完。")])));

        Assert.All(pages, page => Assert.DoesNotContain("章", page[^1], StringComparison.Ordinal));
    }

    [Fact]
    public void A_sign_that_the_font_lacks_is_named_at_the_end()
    {
        var text = Papers.PdfText(Papers.Pdf(Papers.Of("示例", new Block.Paragraph("用𰻞𰻞面"))));

        Assert.Equal("示例用〓〓面字体缺字，以〓代替：U+30EDE", text);
    }

    [Fact]
    public void Without_a_Chinese_font_it_says_so()
    {
        using var fonts = new PdfFonts(["/nowhere/font.ttf", "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"], NullLogger.Instance);

        Assert.False(fonts.AreHere);
        Assert.Equal("Shell.NoPdfFont", Assert.Throws<BrokenRuleException>(() => new PdfWriter(fonts).Write(Papers.Of("示例"), Stream.Null)).Code);
    }
}
