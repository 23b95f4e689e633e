using System.Text;

namespace Fabang.Modules.Consultations.Publishing.Masking;

/// <summary>A text, and what in it may tell who somebody is.</summary>
/// <param name="Original">As it was written.</param>
/// <param name="Parts">In order, none over another.</param>
public sealed record MaskedText(string Original, IReadOnlyList<MaskedPart> Parts)
{
    /// <summary>The text with every part replaced: a proposal, which an editor corrects.</summary>
    public string Text
    {
        get
        {
            var text = new StringBuilder(Original.Length);
            var at = 0;
            foreach (var part in Parts)
            {
                text.Append(Original, at, part.Start - at).Append(part.Instead);
                at = part.End;
            }

            return text.Append(Original, at, Original.Length - at).ToString();
        }
    }

    /// <summary>The original in pieces: what is taken out, and what stays (null kind).</summary>
    public IEnumerable<(string Words, MaskKind? Kind)> Pieces
    {
        get
        {
            var at = 0;
            foreach (var part in Parts)
            {
                if (part.Start > at)
                {
                    yield return (Original[at..part.Start], null);
                }

                yield return (Original[part.Start..part.End], part.Kind);
                at = part.End;
            }

            if (at < Original.Length)
            {
                yield return (Original[at..], null);
            }
        }
    }
}
