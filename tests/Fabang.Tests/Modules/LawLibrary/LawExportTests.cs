using System.Net;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Validation;
using Fabang.Tests.Kernel.Documents;

namespace Fabang.Tests.Modules.LawLibrary;

/// <summary>Laws and articles as files, and the words that one copies or prints.</summary>
public sealed class LawExportTests(LibraryPagesTests.Library library) : IClassFixture<LibraryPagesTests.Library>
{
    [Theory]
    [InlineData("/laws/示例路灯条例", "示例路灯条例（2019年公布）", "看灯人照管")]
    [InlineData("/laws/示例路灯条例/2-1", "《示例路灯条例》（2019年公布）第二条之一", "<script>alert('灯')</script>不是灯")]
    [InlineData("/laws/劳动合同法/30", "《中华人民共和国劳动合同法》（2012年修正）第三十条", "蓝色信封")]
    public async Task A_text_is_saved_for_Word_and_as_PDF(string address, string name, string words)
    {
        var (docx, docxName) = await FileAsync($"{address}?handler=Export&kind=docx");
        var (pdf, pdfName) = await FileAsync($"{address}?handler=Export&kind=pdf");

        Assert.Equal((name + ".docx", name + ".pdf"), (docxName, pdfName));
        using var document = Papers.OpenDocx(docx);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document).Select(error => error.Description));
        var text = document.MainDocumentPart!.Document!.Body!.InnerText;
        Assert.All((string[])[words, "2026年3月2日导入", "http://localhost" + address, "导出日期2026年3月2日"], part => Assert.Contains(part, text, StringComparison.Ordinal));
        Assert.Equal(Papers.Bare(text).Order(), Papers.PdfText(pdf).Order());
        Assert.Contains(address, document.MainDocumentPart.FooterParts.Single().Footer!.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Chapters_are_headings_and_articles_keep_their_order()
    {
        using var document = Papers.OpenDocx((await FileAsync("/laws/示例法典?handler=Export&kind=docx")).Content);

        var lines = document.MainDocumentPart!.Document!.Body!.Elements<DocumentFormat.OpenXml.Wordprocessing.Paragraph>()
            .Select(paragraph => $"{paragraph.ParagraphProperties!.ParagraphStyleId!.Val} {paragraph.InnerText}");
        Assert.Equal(
            ["Heading1 总则", "Heading2 第一章 示例规定", "BodyText 第一条　示例法典从这里开始。", "BodyText 第二条　到下一编去。", "Heading1 附则", "BodyText 第三条　示例法典到这里结束。"],
            lines.Where(line => line.StartsWith("Heading", StringComparison.Ordinal) || line.StartsWith("BodyText", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("/laws/示例路灯条例?handler=Export&kind=exe")]
    [InlineData("/laws/示例路灯条例?handler=Export")]
    [InlineData("/laws/没有这部法?handler=Export&kind=pdf")]
    [InlineData("/laws/示例路灯条例?handler=Export&kind=pdf&version=2001-01-01")]
    [InlineData("/laws/示例路灯条例?handler=Export&kind=pdf&asOf=2001-01-01")]
    [InlineData("/laws/示例路灯条例/99?handler=Export&kind=docx")]
    [InlineData("/laws/劳动合同法/82?handler=Export&kind=docx")]
    public async Task What_is_not_there_cannot_be_saved(string address) =>
        Assert.Equal(HttpStatusCode.NotFound, (await library.GetAsync(address)).Status);

    [Fact]
    public async Task The_same_file_is_not_sent_twice()
    {
        using var client = library.App.Visitor();
        using var first = await client.GetAsync("/laws/示例路灯条例?handler=Export&kind=docx");
        client.DefaultRequestHeaders.IfNoneMatch.Add(first.Headers.ETag!);

        using var second = await client.GetAsync("/laws/示例路灯条例?handler=Export&kind=docx");

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Fact]
    public async Task An_article_is_copied_with_its_name_version_and_source()
    {
        var page = (await library.GetAsync("/laws/劳动合同法/30")).Page;

        Assert.Equal(
            "《中华人民共和国劳动合同法》（2012年修正）第三十条：\n示例：单位按约定的日子把蓝色信封交给劳动者。\n（来源：法帮 http://localhost/laws/劳动合同法/30?version=2012-12-28，2026年3月2日查阅）",
            page.QuerySelector("#citation")!.TextContent);
        Assert.True(page.QuerySelector("button[data-copy=citation]")!.HasAttribute("hidden"));
    }

    [Theory]
    [InlineData("/laws/劳动合同法/30")]
    [InlineData("/laws/示例路灯条例")]
    public async Task A_page_says_where_its_text_comes_from_also_on_paper(string address)
    {
        var page = (await library.GetAsync(address)).Page;

        Assert.Contains(".md，2026年3月2日导入", page.QuerySelector("dl .source")!.TextContent, StringComparison.Ordinal);
        var printed = page.QuerySelector(".only-print")!.TextContent;
        Assert.All((string[])["版本", "http://localhost/laws/", "打印日期：2026年3月2日"], words => Assert.Contains(words, printed, StringComparison.Ordinal));
    }

    private async Task<(byte[] Content, string Name)> FileAsync(string address)
    {
        using var client = library.App.Visitor();
        using var answer = await client.GetAsync(address);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Contains("sandbox", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        return (await answer.Content.ReadAsByteArrayAsync(), answer.Content.Headers.ContentDisposition.FileNameStar!);
    }
}
