using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Fabang.Kernel.Documents;

namespace Fabang.Tests.Kernel.Documents;

[Trait("Engine", "both")]
public class DocxWriterTests
{
    private static readonly Fabang.Kernel.Documents.Document Sample = Papers.Of(
        "示例街灯条例",
        new Block.Table([["版本", "2020年5月1日"], ["来源", "https://example.test/laws/示例街灯条例"]]),
        new Block.Heading("第一编 总则", 1),
        new Block.Heading("第一章 一般规定", 2),
        new Block.Paragraph("街上挂灯。", "第一条"),
        new Block.Paragraph("（一）灯罩；<b>&\"不是标签\"</b>"),
        new Block.Note("以官方文本为准。"));

    [Fact]
    public void The_file_is_valid_and_holds_every_word()
    {
        using var docx = Papers.OpenDocx(Papers.Docx(Sample));

        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(docx).Select(error => $"{error.Path?.XPath}: {error.Description}"));
        Assert.Equal(Papers.Words(Sample), Papers.Bare(docx.MainDocumentPart!.Document!.Body!.InnerText));
        Assert.Equal("示例街灯条例", docx.PackageProperties.Title);
    }

    [Fact]
    public void Headings_are_real_and_lie_in_the_outline()
    {
        using var docx = Papers.OpenDocx(Papers.Docx(Sample));
        var styles = docx.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Elements<Style>().ToDictionary(style => style.StyleId!.Value!);

        var headings = docx.MainDocumentPart.Document!.Body!.Elements<Paragraph>()
            .Select(paragraph => (Style: styles[paragraph.ParagraphProperties!.ParagraphStyleId!.Val!.Value!], paragraph.InnerText))
            .Select(pair => (Level: pair.Style.StyleParagraphProperties?.OutlineLevel?.Val?.Value, pair.InnerText)).Where(pair => pair.Level is not null);

        Assert.Equal([(0, "第一编 总则"), (1, "第一章 一般规定")], headings);
    }

    [Fact]
    public void Each_page_has_its_number_and_the_source_and_letters_have_Chinese_faces()
    {
        using var docx = Papers.OpenDocx(Papers.Docx(Sample));
        var footer = docx.MainDocumentPart!.FooterParts.Single().Footer!;

        Assert.StartsWith("来源：示例", footer.InnerText, StringComparison.Ordinal);
        Assert.Equal([" PAGE ", " NUMPAGES "], footer.Descendants<FieldCode>().Select(field => field.Text));
        Assert.Equal("宋体", docx.MainDocumentPart.StyleDefinitionsPart!.Styles!.DocDefaults!.Descendants<RunFonts>().Single().EastAsia!.Value);
    }

    [Fact]
    public void Signs_that_no_file_can_hold_are_left_out()
    {
        using var docx = Papers.OpenDocx(Papers.Docx(Papers.Of("坏\u0001\uD83D字", new Block.Paragraph("一\u0000二\uFFFE三\t四\uDC00👍"))));

        Assert.Equal("坏字一二三 四👍", docx.MainDocumentPart!.Document!.Body!.InnerText);
    }
}
