using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Fabang.Kernel.Documents;

/// <summary>Writes a document for Word (.docx, ISO/IEC 29500), a block at a time.</summary>
public sealed class DocxWriter : IDocumentWriter
{
    private const string FooterId = "footer";

    public string Ending => "docx";

    public string MediaType => "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public void Write(Document document, Stream target)
    {
        using var package = WordprocessingDocument.Create(target, WordprocessingDocumentType.Document);
        package.PackageProperties.Title = Printable.Of(document.Title);
        package.PackageProperties.Language = "zh-CN";
        package.PackageProperties.Created = document.MadeAt.UtcDateTime;
        var main = package.AddMainDocumentPart();
        main.AddNewPart<StyleDefinitionsPart>().Styles = DocxStyles.All();
        main.AddNewPart<FooterPart>(FooterId).Footer = Footer(document.Footer);
        WriteBody(document, main);
    }

    private static void WriteBody(Document document, MainDocumentPart main)
    {
        using var writer = OpenXmlWriter.Create(main);
        writer.WriteStartDocument(standalone: true);
        writer.WriteStartElement(new W.Document());
        writer.WriteStartElement(new W.Body());
        writer.WriteElement(Paragraph(DocxStyles.Title, Run(document.Title)));
        if (document.Number is { } number)
        {
            writer.WriteElement(Paragraph(DocxStyles.Number, Run(number)));
        }

        foreach (var block in document.Blocks)
        {
            foreach (var element in Elements(block, main))
            {
                writer.WriteElement(element);
            }

            if (block is Block.Table)
            {
                // Word joins two tables that touch.
                writer.WriteElement(Paragraph(DocxStyles.Note));
            }
        }

        writer.WriteElement(Section());
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static IEnumerable<OpenXmlElement> Elements(Block block, MainDocumentPart main) => block switch
    {
        Block.Heading heading => [Paragraph(DocxStyles.Heading(heading.Level), Run(heading.Text))],
        Block.Paragraph { Lead: { } lead } paragraph => [Paragraph(DocxStyles.Body, Lead(lead), Run("　" + paragraph.Text))],
        Block.Paragraph paragraph => [Paragraph(DocxStyles.Body, Run(paragraph.Text))],
        Block.Note note => [Paragraph(DocxStyles.Note, Run(note.Text))],
        Block.Table table => [Table(table)],
        Block.Signature signature =>
        [
            .. signature.Lines.Select(line => Paragraph(DocxStyles.Signature, Run(line))),
            .. signature.Seal is { } seal ? [Paragraph(DocxStyles.Signature, new W.Run(DocxPicture.OfSeal(seal, signature.Lines[^1], main)))] : Array.Empty<OpenXmlElement>(),
        ],
        Block.QrCode code => [Paragraph(DocxStyles.Note, new W.Run(DocxPicture.OfQrCode(code, main))), Paragraph(DocxStyles.Note, Run(code.Caption))],
        _ => throw new ArgumentOutOfRangeException(nameof(block)),
    };

    private static W.Paragraph Paragraph(string style, params IEnumerable<W.Run> runs) =>
        new([new W.ParagraphProperties(new W.ParagraphStyleId { Val = style }), .. runs]);

    private static W.Run Run(string text) => new(new W.Text(Printable.Of(text)) { Space = SpaceProcessingModeValues.Preserve });

    private static W.Run Lead(string text) =>
        new(new W.RunProperties(new W.RunStyle { Val = DocxStyles.Lead }), new W.Text(Printable.Of(text)) { Space = SpaceProcessingModeValues.Preserve });

    private static W.Table Table(Block.Table table)
    {
        var columns = table.Rows.Max(row => row.Count);
        var made = new W.Table(
            new W.TableProperties(
                new W.TableStyle { Val = DocxStyles.Table },
                new W.TableWidth { Width = "5000", Type = W.TableWidthUnitValues.Pct }),
            new W.TableGrid(Enumerable.Range(0, columns).Select(_ => new W.GridColumn())));
        foreach (var row in table.Rows)
        {
            made.Append(new W.TableRow(row.Select((cell, column) => new W.TableCell(
                new W.TableCellProperties(new W.TableCellWidth { Width = Width(column, columns), Type = W.TableWidthUnitValues.Pct }),
                Paragraph(DocxStyles.Note, column == 0 ? Lead(cell) : Run(cell))))));
        }

        return made;
    }

    /// <summary>In fiftieths of a percent: a quarter for the names, the rest shared by the others.</summary>
    private static string Width(int column, int columns) =>
        (columns == 1 ? 5000 : column == 0 ? 1250 : 3750 / (columns - 1)).ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static W.Footer Footer(string words) =>
        new(Paragraph(DocxStyles.Footer, [Run(words + "　"), .. Field("PAGE"), Run(" / "), .. Field("NUMPAGES")]));

    private static IEnumerable<W.Run> Field(string name) =>
    [
        new(new W.FieldChar { FieldCharType = W.FieldCharValues.Begin }),
        new(new W.FieldCode($" {name} ") { Space = SpaceProcessingModeValues.Preserve }),
        new(new W.FieldChar { FieldCharType = W.FieldCharValues.Separate }),
        new(new W.Text("1")),
        new(new W.FieldChar { FieldCharType = W.FieldCharValues.End }),
    ];

    /// <summary>A4, in twentieths of a point.</summary>
    private static W.SectionProperties Section() => new(
        new W.FooterReference { Type = W.HeaderFooterValues.Default, Id = FooterId },
        new W.PageSize { Width = 11906, Height = 16838 },
        new W.PageMargin { Top = 1440, Bottom = 1440, Left = 1587, Right = 1587, Header = 720, Footer = 720, Gutter = 0 });
}
