using DocumentFormat.OpenXml.Packaging;
using Fabang.Kernel.Documents;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging.Abstractions;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace Fabang.Tests.Kernel.Documents;

/// <summary>Writes documents, and reads them back with libraries that had no part in the writing.</summary>
internal static class Papers
{
    /// <summary>Below this the foot of a page stands, in points from the lower edge.</summary>
    private const double Foot = 60;

    public static PdfFonts Fonts() => new(new ConfigurationBuilder().Build(), NullLogger<PdfFonts>.Instance);

    public static Document Of(string title, params IReadOnlyList<Block> blocks) =>
        new() { Title = title, Footer = "来源：示例", MadeAt = new(2026, 3, 2, 9, 0, 0, TimeSpan.FromHours(8)), Blocks = blocks };

    public static byte[] Docx(Document document) => Write(new DocxWriter(), document);

    public static byte[] Pdf(Document document)
    {
        using var fonts = Fonts();
        return Write(new PdfWriter(fonts), document);
    }

    public static WordprocessingDocument OpenDocx(byte[] content) => WordprocessingDocument.Open(new MemoryStream(content), isEditable: false);

    /// <summary>All words of a PDF but those at the foot of its pages, without blanks.</summary>
    public static string PdfText(byte[] content)
    {
        using var pdf = PdfDocument.Open(content);
        return string.Concat(pdf.GetPages().SelectMany(page => page.Letters).Where(letter => letter.StartBaseLine.Y > Foot).Select(letter => letter.Value).Where(value => !string.IsNullOrWhiteSpace(value)));
    }

    /// <summary>The lines of each page, upper ones first, without the foot.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> PdfLines(byte[] content)
    {
        using var pdf = PdfDocument.Open(content);
        return [.. pdf.GetPages().Select(page => (IReadOnlyList<string>)[.. Lines(page, foot: false)])];
    }

    public static IReadOnlyList<string> PdfFeet(byte[] content)
    {
        using var pdf = PdfDocument.Open(content);
        return [.. pdf.GetPages().Select(page => string.Join('\n', Lines(page, foot: true)))];
    }

    /// <summary>What a reader of the document should find, without blanks.</summary>
    public static string Words(Document document) => Bare(document.Title + string.Concat(document.Blocks.Select(block => block switch
    {
        Block.Heading heading => heading.Text,
        Block.Paragraph paragraph => paragraph.Lead + paragraph.Text,
        Block.Note note => note.Text,
        Block.Table table => string.Concat(table.Rows.SelectMany(row => row)),
        _ => "",
    })));

    public static string Bare(string text) => string.Concat(text.Where(sign => !char.IsWhiteSpace(sign)));

    private static IEnumerable<string> Lines(Page page, bool foot) =>
        page.Letters.Where(letter => letter.StartBaseLine.Y > Foot != foot).GroupBy(letter => Math.Round(letter.StartBaseLine.Y))
            .OrderByDescending(line => line.Key).Select(line => string.Concat(line.OrderBy(letter => letter.StartBaseLine.X).Select(letter => letter.Value)));

    private static byte[] Write(IDocumentWriter writer, Document document)
    {
        using var target = new MemoryStream();
        writer.Write(document, target);
        return target.ToArray();
    }
}
