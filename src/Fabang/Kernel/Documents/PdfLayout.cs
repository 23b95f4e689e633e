using System.Globalization;
using System.Text;

namespace Fabang.Kernel.Documents;

/// <summary>Puts the blocks of a document on pages of A4. All lengths in points.</summary>
internal sealed class PdfLayout(PdfMeasure measure, HashSet<Rune> missing)
{
    public const float PageWidth = 595.28f;
    public const float PageHeight = 841.89f;
    public const float Left = 79;
    public const string MissingWords = "字体缺字，以〓代替：";

    private const float Top = 72;
    private const float Bottom = PageHeight - 72;
    private const float Width = PageWidth - 2 * Left;
    private const float BodySize = 12;
    private const float NoteSize = 9.5f;
    private const float Leading = 1.75f;
    private const float BeforeHeading = 12;
    private const float AfterHeading = 6;
    private const float NameWidth = Width / 4;

    /// <summary>3 cm: read by any phone, from paper.</summary>
    private const float CodeSide = 85;

    private static readonly float[] HeadingSizes = [16, 14, 13, 12];

    private readonly List<PdfPage> _pages = [];
    private float _y;

    public IReadOnlyList<PdfPage> Pages(Document document, IReadOnlyList<Rune> unprintable)
    {
        NewPage();
        Centred(document.Title, 18, before: 0, after: document.Number is null ? 14 : 2);
        if (document.Number is { } number)
        {
            Centred(number, BodySize, before: 0, after: 14);
        }

        for (var i = 0; i < document.Blocks.Count; i++)
        {
            if (document.Blocks[i] is Block.Heading && (i == 0 || document.Blocks[i - 1] is not Block.Heading))
            {
                // Part, chapter and section go with the first lines of their text, not alone at the end of a page.
                Keep(document.Blocks.Skip(i).TakeWhile(block => block is Block.Heading).Sum(block => HeightOf((Block.Heading)block)) + 3 * BodySize * Leading);
            }

            Add(document.Blocks[i]);
        }

        if (unprintable.Count > 0)
        {
            Add(new Block.Note(MissingWords + string.Join("，", unprintable.Select(sign => $"U+{sign.Value:X4}"))));
        }

        for (var i = 0; i < _pages.Count; i++)
        {
            Foot(document.Footer, _pages[i], $"{(i + 1).ToString(CultureInfo.InvariantCulture)} / {_pages.Count.ToString(CultureInfo.InvariantCulture)}");
        }

        return _pages;
    }

    private void Add(Block block)
    {
        switch (block)
        {
            case Block.Heading heading:
                Centred(heading.Text, SizeOf(heading), BeforeHeading, AfterHeading);
                break;
            case Block.Paragraph paragraph:
                Lines(paragraph.Lead is { } lead ? $"{lead}　{paragraph.Text}" : paragraph.Text, BodySize, indent: 2 * BodySize, Left, Width);
                break;
            case Block.Note note:
                Lines(note.Text, NoteSize, indent: 0, Left, Width);
                break;
            case Block.Table table:
                foreach (var row in table.Rows)
                {
                    Row(row);
                }

                _y += NoteSize;
                break;
            case Block.Signature signature:
                Signed(signature);
                break;
            case Block.QrCode code:
                Code(code);
                break;
        }
    }

    private static float SizeOf(Block.Heading heading) => HeadingSizes[Math.Clamp(heading.Level, 1, Block.Heading.Deepest) - 1];

    private float HeightOf(Block.Heading heading) =>
        BeforeHeading + Broken(heading.Text, SizeOf(heading), Width, Width).Count * SizeOf(heading) * Leading + AfterHeading;

    private void Centred(string text, float size, float before, float after)
    {
        _y += before;
        foreach (var line in Broken(text, size, Width, Width))
        {
            Keep(size * Leading);
            Put(line, Left + (Width - measure.WidthOf(line) * size) / 2, size);
        }

        _y += after;
    }

    private void Signed(Block.Signature signature)
    {
        var lines = signature.Lines.SelectMany(line => Broken(line, BodySize, Width, Width)).ToList();
        var height = lines.Count * BodySize * Leading;
        var above = signature.Seal is null ? 0 : Math.Max(0, RoundSeal.Points - height) / 2;
        _y += BeforeHeading;
        Keep(height + 2 * above);
        if (signature.Seal is { } seal)
        {
            _pages[^1].Seals.Add((seal, Left + Width - RoundSeal.Points, _y));
        }

        _y += above;
        lines.ForEach(line => Put(line, Left + Width - measure.WidthOf(line) * BodySize, BodySize));
        _y += above;
        _y += AfterHeading;
    }

    /// <summary>The code at the left, its words beside it.</summary>
    private void Code(Block.QrCode code)
    {
        var squares = QrPicture.Squares(code.Text);
        var side = CodeSide / squares.Count;
        _y += BeforeHeading;
        Keep(CodeSide);
        var top = _y;
        _pages[^1].Squares.AddRange(
            from row in Enumerable.Range(0, squares.Count)
            from column in Enumerable.Range(0, squares.Count)
            where squares[row][column]
            select new PdfPage.Square(Left + column * side, top + row * side, side));
        Lines(code.Caption, NoteSize, indent: 0, Left + CodeSide + NoteSize, Width - CodeSide - NoteSize);
        _y = Math.Max(_y, top + CodeSide);
    }

    private void Lines(string text, float size, float indent, float x, float width)
    {
        var at = x + indent;
        foreach (var line in Broken(text, size, width - indent, width))
        {
            Keep(size * Leading);
            Put(line, at, size);
            at = x;
        }
    }

    /// <summary>A row that fits on a page is not torn; one that does not goes on over the next ones.</summary>
    private void Row(IReadOnlyList<string> cells)
    {
        var others = cells.Count > 1 ? (Width - NameWidth) / (cells.Count - 1) : 0;
        var columns = cells.Select((cell, column) => Broken(cell, NoteSize, (column == 0 ? NameWidth : others) - NoteSize, (column == 0 ? NameWidth : others) - NoteSize)).ToList();
        var height = columns.Max(lines => lines.Count) * NoteSize * Leading;
        if (height < Bottom - Top)
        {
            Keep(height);
        }

        for (var i = 0; i < columns.Max(lines => lines.Count); i++)
        {
            Keep(NoteSize * Leading);
            var y = _y;
            for (var column = 0; column < columns.Count; column++)
            {
                _y = y;
                Put(columns[column].ElementAtOrDefault(i) ?? "", Left + (column == 0 ? 0 : NameWidth + (column - 1) * others), NoteSize);
            }
        }

        _pages[^1].Rules.Add(_y);
    }

    private void Foot(string words, PdfPage page, string number)
    {
        const float Size = 8.5f;
        var y = Bottom + 18;
        foreach (var line in Broken(words, Size, Width, Width))
        {
            page.Lines.Add(new(line, Left + (Width - measure.WidthOf(line) * Size) / 2, y += Size * 1.4f, Size));
        }

        page.Lines.Add(new(number, Left + (Width - measure.WidthOf(number) * Size) / 2, y + Size * 1.4f, Size));
    }

    private List<string> Broken(string text, float size, float first, float width)
    {
        var clean = new StringBuilder();
        foreach (var sign in Printable.Of(text).EnumerateRunes())
        {
            clean.Append((missing.Contains(sign) ? PdfFont.Missing : sign).ToString());
        }

        return [.. LineBreaker.Break(clean.ToString(), measure.WidthOf, first / size, width / size)];
    }

    private void Put(string line, float x, float size)
    {
        if (line.Length > 0)
        {
            _pages[^1].Lines.Add(new(line, x, _y + size * (1 + Leading) / 2, size));
        }

        _y += size * Leading;
    }

    private void Keep(float height)
    {
        if (_y + height > Bottom && _y > Top)
        {
            NewPage();
        }
    }

    private void NewPage()
    {
        _pages.Add(new PdfPage());
        _y = Top;
    }
}
