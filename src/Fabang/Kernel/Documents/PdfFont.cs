using System.Text;
using SkiaSharp;

namespace Fabang.Kernel.Documents;

/// <summary>A font file in memory: what signs it has, how wide they are, and a small copy of it with some signs only.</summary>
internal sealed class PdfFont(SKTypeface typeface, byte[] content, int face) : IDisposable
{
    /// <summary>Stands for a sign that the font lacks (下駄), as printers do.</summary>
    public static readonly Rune Missing = new('〓');

    public bool Has(Rune sign) => typeface.GetGlyph(sign.Value) != 0;

    /// <summary>A typeface that holds these signs only; as it is where the font cannot be cut down.</summary>
    public SKTypeface Subset(IReadOnlySet<Rune> signs)
    {
        var glyphs = signs.ToDictionary(sign => sign.Value, sign => typeface.GetGlyph(sign.Value));
        if (FontSubset.Of(content, face, glyphs) is { } small)
        {
            using var data = SKData.CreateCopy(small);
            if (SKTypeface.FromData(data) is { } cut)
            {
                return cut;
            }
        }

        using var whole = SKData.CreateCopy(content);
        return SKTypeface.FromData(whole, face);
    }

    /// <summary>Letters of this font for a picture.</summary>
    public SKFont At(float size) => PdfMeasure.FontOf(typeface, size);

    public void Dispose() => typeface.Dispose();
}
