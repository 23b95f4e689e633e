using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace Fabang.Modules.LawLibrary.Import;

/// <summary>What the styles of a Word file say of a paragraph: a heading, a line of the contents, a number that Word writes before it.</summary>
internal sealed class DocxStyles
{
    private readonly Dictionary<string, Style> _styles = new(StringComparer.Ordinal);

    private sealed record Style(string Name, string? BasedOn, string? Numbering);

    public static DocxStyles Of(OpenXmlPart? part)
    {
        var styles = new DocxStyles();
        if (part is null)
        {
            return styles;
        }

        using var stream = part.GetStream(FileMode.Open, FileAccess.Read);
        using var xml = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        string? id = null, name = null, basedOn = null, numbering = null;
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, NamespaceURI: DocxReading.Word })
            {
                switch (xml.LocalName)
                {
                    case "style":
                        (id, name, basedOn, numbering) = (xml.GetAttribute("styleId", DocxReading.Word), null, null, null);
                        break;
                    case "name":
                        name ??= xml.GetAttribute("val", DocxReading.Word);
                        break;
                    case "basedOn":
                        basedOn = xml.GetAttribute("val", DocxReading.Word);
                        break;
                    case "numId":
                        numbering = xml.GetAttribute("val", DocxReading.Word);
                        break;
                }
            }
            else if (xml is { NodeType: XmlNodeType.EndElement, NamespaceURI: DocxReading.Word, LocalName: "style" } && id is not null)
            {
                styles._styles[id] = new Style(name ?? "", basedOn, numbering);
                id = null;
            }
        }

        return styles;
    }

    public bool IsContents(string? style) => NameOf(style).StartsWith("toc ", StringComparison.OrdinalIgnoreCase);

    public bool IsHeading(string? style) => NameOf(style).StartsWith("heading ", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether Word writes a number before a paragraph of this style.</summary>
    public bool IsNumbered(string? style)
    {
        // Styles that rest on one another in a ring are cut off.
        for (var steps = 0; style is not null && _styles.TryGetValue(style, out var known) && steps < 20; style = known.BasedOn, steps++)
        {
            if (known.Numbering is { } numbering)
            {
                return numbering != "0";
            }
        }

        return false;
    }

    private string NameOf(string? style) => style is not null && _styles.TryGetValue(style, out var known) ? known.Name : "";
}
