using System.Text;
using SkiaSharp;

namespace Fabang.Kernel.Documents;

/// <summary>Writes a document as PDF, A4, with text that can be selected and searched.</summary>
public sealed class PdfWriter(PdfFonts fonts) : IDocumentWriter
{
    public string Ending => "pdf";

    public string MediaType => "application/pdf";

    public void Write(Document document, Stream target)
    {
        var font = fonts.Get();
        var signs = SignsOf(document);
        var missing = signs.Where(sign => !font.Has(sign)).OrderBy(sign => sign.Value).ToList();
        signs.ExceptWith(missing);
        using var typeface = font.Subset(signs);
        var pages = new PdfLayout(new PdfMeasure(typeface), missing.ToHashSet()).Pages(document, missing);
        Draw(document, pages, typeface, target);
    }

    /// <summary>All that will be drawn, with the digits of page numbers.</summary>
    private static HashSet<Rune> SignsOf(Document document)
    {
        HashSet<Rune> signs = [.. $"0123456789/ 　U+ABCDEF：，{PdfFont.Missing}".EnumerateRunes()];
        foreach (var text in document.Blocks.SelectMany(Texts).Append(document.Title).Append(document.Number ?? "").Append(document.Footer).Append(PdfLayout.MissingWords))
        {
            signs.UnionWith(Printable.Of(text).EnumerateRunes());
        }

        return signs;
    }

    private static IEnumerable<string> Texts(Block block) => block switch
    {
        Block.Heading heading => [heading.Text],
        Block.Paragraph paragraph => [paragraph.Lead ?? "", paragraph.Text],
        Block.Note note => [note.Text],
        Block.Table table => table.Rows.SelectMany(row => row),
        Block.Signature signature => signature.Lines,
        Block.QrCode code => [code.Caption],
        _ => [],
    };

    private static void Draw(Document document, IReadOnlyList<PdfPage> pages, SKTypeface typeface, Stream target)
    {
        var about = new SKDocumentPdfMetadata
        {
            Title = Printable.Of(document.Title),
            Creator = "Fabang",
            Producer = "Skia",
            Creation = document.MadeAt.UtcDateTime,
            Modified = document.MadeAt.UtcDateTime,
            EncodingQuality = SKDocumentPdfMetadata.DefaultEncodingQuality,
            RasterDpi = SKDocumentPdfMetadata.DefaultRasterDpi,
        };
        using var stream = new SKManagedWStream(target);
        using var pdf = SKDocument.CreatePdf(stream, about);
        using var ink = new SKPaint { Color = SKColors.Black, IsAntialias = true };
        // Squares that touch must leave no white hair between them.
        using var solid = new SKPaint { Color = SKColors.Black, IsAntialias = false };
        using var rule = new SKPaint { Color = new SKColor(0xA6, 0xA6, 0xA6), StrokeWidth = 0.5f };
        foreach (var page in pages)
        {
            var canvas = pdf.BeginPage(PdfLayout.PageWidth, PdfLayout.PageHeight);
            foreach (var y in page.Rules)
            {
                canvas.DrawLine(PdfLayout.Left, y, PdfLayout.PageWidth - PdfLayout.Left, y, rule);
            }

            foreach (var square in page.Squares)
            {
                canvas.DrawRect(square.X, square.Y, square.Side, square.Side, solid);
            }

            foreach (var seal in page.Seals)
            {
                using var picture = SKImage.FromEncodedData(seal.Png);
                canvas.DrawImage(picture, SKRect.Create(seal.X, seal.Y, RoundSeal.Points, RoundSeal.Points), new SKSamplingOptions(SKFilterMode.Linear), solid);
            }

            foreach (var line in page.Lines)
            {
                using var font = PdfMeasure.FontOf(typeface, line.Size);
                canvas.DrawText(line.Text, line.X, line.Y, font, ink);
            }

            pdf.EndPage();
        }

        pdf.Close();
    }
}
