using DiffPlex;
using DiffPlex.Chunkers;

namespace Fabang.Modules.LawLibrary.Find;

/// <summary>One of two wordings, in pieces that the other has too and pieces that it has not.</summary>
/// <param name="Pieces">Joined they are the wording.</param>
public sealed record ChangedText(IReadOnlyList<ChangedText.Piece> Pieces)
{
    /// <summary>A single sign that both have between two changes is chance, and would only make them hard to read.</summary>
    private const int ShortestKept = 2;

    /// <param name="Words">As they stand.</param>
    /// <param name="IsChanged">Whether the other wording lacks them here.</param>
    public readonly record struct Piece(string Words, bool IsChanged);

    /// <summary>Compares two wordings sign by sign (E. W. Myers, An O(ND) difference algorithm, 1986).</summary>
    public static (ChangedText Old, ChangedText New) Of(string old, string now)
    {
        var blocks = Differ.Instance.CreateDiffs(old, now, ignoreWhiteSpace: false, ignoreCase: false, new CharacterChunker()).DiffBlocks;
        return (
            Mark(old, blocks.Select(block => (block.DeleteStartA, block.DeleteCountA))),
            Mark(now, blocks.Select(block => (block.InsertStartB, block.InsertCountB))));
    }

    private static ChangedText Mark(string text, IEnumerable<(int Start, int Count)> changes)
    {
        List<(int Start, int End)> changed = [];
        foreach (var (start, count) in changes.Where(change => change.Count > 0))
        {
            if (changed.Count > 0 && start - changed[^1].End < ShortestKept)
            {
                changed[^1] = (changed[^1].Start, start + count);
            }
            else
            {
                changed.Add((start, start + count));
            }
        }

        List<Piece> pieces = [];
        var at = 0;
        foreach (var (start, end) in changed)
        {
            if (start > at)
            {
                pieces.Add(new Piece(text[at..start], IsChanged: false));
            }

            pieces.Add(new Piece(text[start..end], IsChanged: true));
            at = end;
        }

        if (at < text.Length)
        {
            pieces.Add(new Piece(text[at..], IsChanged: false));
        }

        return new ChangedText(pieces);
    }
}
