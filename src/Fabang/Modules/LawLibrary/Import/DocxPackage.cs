using System.IO.Compression;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace Fabang.Modules.LawLibrary.Import;

/// <summary>
/// Opens a Word file that somebody sent (.docx). It is weighed before it is opened: a few kilobytes can hold gigabytes of nothing. What is read is
/// the body and its notes; page headers and footers are no part of a law.
/// </summary>
internal static class DocxPackage
{
    private const int MostParts = 2_000;

    /// <summary>Bytes of XML in all parts; the Civil Code has two million.</summary>
    private const long MostXml = 60_000_000;

    /// <exception cref="DocxException">It is no Word file, is damaged or too large, or some of its words cannot be read.</exception>
    public static IReadOnlyList<DocxLine> Read(byte[] content)
    {
        try
        {
            Weigh(content);
            using var document = WordprocessingDocument.Open(new MemoryStream(content, writable: false), isEditable: false, new OpenSettings { MaxCharactersInPart = MostXml });
            var main = document.MainDocumentPart ?? throw new DocxException(LawFileFault.NotWord, "no document");
            var styles = DocxStyles.Of(main.StyleDefinitionsPart);
            var lines = Lines(main, styles);
            List<DocxLine> notes = [.. Notes(main.FootnotesPart, styles), .. Notes(main.EndnotesPart, styles)];
            return notes.Count == 0 ? lines : [.. lines, new DocxLine("附：注释", IsContents: false, IsHeading: false), .. notes];
        }
        catch (Exception damaged) when (damaged is InvalidDataException or XmlException or FileFormatException or OpenXmlPackageException or InvalidOperationException or NotSupportedException
            or ArgumentException or FormatException or IOException or KeyNotFoundException)
        {
            throw new DocxException(LawFileFault.NotWord, damaged.Message.Length > 200 ? damaged.Message[..200] : damaged.Message);
        }
    }

    private static void Weigh(byte[] content)
    {
        using var zip = new ZipArchive(new MemoryStream(content, writable: false), ZipArchiveMode.Read);
        if (zip.Entries.Count > MostParts)
        {
            throw new DocxException(LawFileFault.TooLarge, $"{zip.Entries.Count} parts");
        }

        // What an entry says of its size may be a lie: it is counted.
        var buffer = new byte[81_920];
        var size = 0L;
        foreach (var entry in zip.Entries.Where(entry => entry.Name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || entry.Name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)))
        {
            using var part = entry.Open();
            for (var read = part.Read(buffer); read > 0; read = part.Read(buffer))
            {
                size += read;
                if (size > MostXml)
                {
                    throw new DocxException(LawFileFault.TooLarge, $"more than {MostXml / 1_000_000} MB unpacked");
                }
            }
        }
    }

    private static IReadOnlyList<DocxLine> Lines(OpenXmlPart part, DocxStyles styles)
    {
        using var stream = part.GetStream(FileMode.Open, FileAccess.Read);
        using var xml = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = MostXml });
        return new DocxReading(xml, styles).Read();
    }

    private static IEnumerable<DocxLine> Notes(OpenXmlPart? part, DocxStyles styles) =>
        part is null ? [] : Lines(part, styles).Where(line => !string.IsNullOrWhiteSpace(line.Text)).Select(line => line with { IsHeading = false });
}
