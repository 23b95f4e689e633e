using Fabang.Modules.LawLibrary.Import;

namespace Fabang.Modules.LawLibrary.Find;

/// <summary>Official words as a page shows them: paragraphs (款) with their items (项), and links where they cite.</summary>
/// <param name="Text">The words; each line a paragraph or an item.</param>
/// <param name="Links">In the order of the text, none over another.</param>
public sealed record OfficialText(string Text, IReadOnlyList<OfficialText.Link> Links)
{
    public OfficialText(string text)
        : this(text, [])
    {
    }

    /// <param name="Start">First character in the text.</param>
    /// <param name="End">The character after the last.</param>
    /// <param name="Path">Where it leads.</param>
    public sealed record Link(int Start, int End, string Path);

    /// <summary>A piece of a line; <see cref="Path"/> is null for plain words.</summary>
    public readonly record struct Piece(string Words, string? Path);

    /// <summary>Each paragraph with its items; the pieces of a line, joined, are the line.</summary>
    public IEnumerable<(IReadOnlyList<Piece> Paragraph, IReadOnlyList<IReadOnlyList<Piece>> Items)> Paragraphs()
    {
        var at = 0;
        foreach (var paragraph in ArticleParagraph.Split(Text))
        {
            yield return (Line(paragraph.Text), [.. paragraph.Items.Select(Line)]);
        }

        IReadOnlyList<Piece> Line(string line)
        {
            var pieces = Pieces(at, at + line.Length);
            at += line.Length + 1;
            return pieces;
        }
    }

    private List<Piece> Pieces(int start, int end)
    {
        List<Piece> pieces = [];
        foreach (var link in Links.Where(link => link.Start >= start && link.End <= end))
        {
            if (link.Start > start)
            {
                pieces.Add(new Piece(Text[start..link.Start], null));
            }

            pieces.Add(new Piece(Text[link.Start..link.End], link.Path));
            start = link.End;
        }

        if (start < end || pieces.Count == 0)
        {
            pieces.Add(new Piece(Text[start..end], null));
        }

        return pieces;
    }
}
