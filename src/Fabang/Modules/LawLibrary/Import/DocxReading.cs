using System.Text;
using System.Xml;

namespace Fabang.Modules.LawLibrary.Import;

/// <summary>
/// One reading of the XML of a Word file (WordprocessingML, ECMA-376), from its beginning to its end and never into itself, so that no depth of nesting hurts.
/// What has no words (a picture) leaves a mark; what would be lost in silence fails.
/// </summary>
internal sealed class DocxReading(XmlReader xml, DocxStyles styles)
{
    public const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Maths = "http://schemas.openxmlformats.org/officeDocument/2006/math";

    private readonly List<DocxLine> _lines = [];
    private readonly Stack<Paragraph> _open = new();
    private readonly Stack<StringBuilder> _fields = new();
    private readonly Stack<List<int>> _rows = new();
    private readonly Stack<bool> _blocks = new();

    private sealed class Paragraph
    {
        public StringBuilder Text { get; } = new();

        public string? Style { get; set; }

        public string? Numbering { get; set; }

        public bool IsContents { get; set; }
    }

    /// <exception cref="DocxException">Words would be lost.</exception>
    public IReadOnlyList<DocxLine> Read()
    {
        while (!xml.EOF)
        {
            if (xml.NodeType is XmlNodeType.Element && Enter())
            {
                // It has moved on by itself.
                continue;
            }

            if (xml.NodeType is XmlNodeType.EndElement || xml is { NodeType: XmlNodeType.Element, IsEmptyElement: true })
            {
                Leave();
            }

            xml.Read();
        }

        return _lines;
    }

    /// <returns>True when the reader stands behind the element.</returns>
    private bool Enter()
    {
        switch (xml.LocalName)
        {
            // What was taken out, and what another program would show in place of what we read.
            case "del" or "moveFrom" or "delText" or "Fallback" or "rPrChange" or "pPrChange":
                xml.Skip();
                return true;
            case "t" when xml.NamespaceURI is Word or Maths:
                Add(xml.ReadElementContentAsString());
                return true;
            case "instrText":
                var instruction = xml.ReadElementContentAsString();
                _fields.TryPeek(out var field);
                field?.Append(instruction);
                return true;
            case "altChunk" or "subDoc" when xml.NamespaceURI is Word:
                throw new DocxException(LawFileFault.HiddenWords, xml.LocalName);
        }

        if (xml.NamespaceURI is Word)
        {
            EnterWord();
        }
        else if (xml.LocalName is "blip" or "imagedata" or "chart" or "relIds")
        {
            Add("〔图〕");
        }

        return false;
    }

    private void EnterWord()
    {
        switch (xml.LocalName)
        {
            case "p":
                _open.Push(new Paragraph());
                break;
            case "pStyle" when _open.TryPeek(out var styled):
                styled.Style = Value();
                break;
            case "numId" when _open.TryPeek(out var numbered):
                numbered.Numbering = Value();
                break;
            case "tab" when !IsInProperties():
            case "ptab":
                Add("\t");
                break;
            case "br" or "cr":
                Add("\n");
                break;
            case "noBreakHyphen":
                Add("-");
                break;
            case "sym":
                Add("□");
                break;
            case "fldChar":
                Turn(xml.GetAttribute("fldCharType", Word));
                break;
            case "docPartGallery":
                if (Value() is "Table of Contents" && _blocks.TryPop(out _))
                {
                    _blocks.Push(true);
                }

                break;
            case "sdt":
                _blocks.Push(false);
                break;
            case "tr":
                _rows.Push([]);
                break;
            case "tc" when _rows.TryPeek(out var row):
                row.Add(_lines.Count);
                break;
        }
    }

    private void Leave()
    {
        if (xml.NamespaceURI is not Word)
        {
            return;
        }

        switch (xml.LocalName)
        {
            case "p" when _open.TryPop(out var paragraph):
                Close(paragraph);
                break;
            case "tr" when _rows.TryPop(out var cells):
                Join(cells);
                break;
            case "sdt":
                _blocks.TryPop(out _);
                break;
        }
    }

    private void Close(Paragraph paragraph)
    {
        var text = paragraph.Text.ToString();
        if (string.IsNullOrWhiteSpace(text))
        {
            return;
        }

        // Word writes these numbers when it shows the file: they stand nowhere in it.
        if (paragraph.Numbering is { } numbering ? numbering != "0" : styles.IsNumbered(paragraph.Style))
        {
            throw new DocxException(LawFileFault.AutomaticNumbers, text.Trim() is { Length: > 30 } words ? words[..30] : text.Trim());
        }

        _lines.Add(new DocxLine(text, paragraph.IsContents || styles.IsContents(paragraph.Style), styles.IsHeading(paragraph.Style)));
    }

    /// <summary>A row of a table is a line, as it is on paper; where a cell holds paragraphs, the table is only a frame around them.</summary>
    private void Join(List<int> cells)
    {
        var ends = cells.Skip(1).Append(_lines.Count);
        if (cells.Count < 2 || cells.Zip(ends).Any(cell => cell.Second - cell.First > 1))
        {
            return;
        }

        var line = string.Join('\t', _lines.Skip(cells[0]).Select(one => one.Text.Replace('\n', ' ').Trim()));
        _lines.RemoveRange(cells[0], _lines.Count - cells[0]);
        if (line.Length > 0)
        {
            _lines.Add(new DocxLine(line, IsContents: false, IsHeading: false));
        }
    }

    private void Add(string text)
    {
        if (_open.TryPeek(out var paragraph))
        {
            paragraph.Text.Append(text);
            paragraph.IsContents |= _blocks.Contains(true) || _fields.Any(field => field.ToString().AsSpan().TrimStart().StartsWith("TOC", StringComparison.Ordinal));
        }
    }

    private void Turn(string? how)
    {
        if (how is "begin")
        {
            _fields.Push(new StringBuilder());
        }
        else if (how is "end")
        {
            _fields.TryPop(out _);
        }
    }

    private string? Value() => xml.GetAttribute("val", Word);

    // A tab stop is set in the properties of a paragraph, with the same name as the tab itself.
    private bool IsInProperties() => xml.GetAttribute("pos", Word) is not null;
}
