using System.Text;
using SkiaSharp;

namespace Fabang.Kernel.Documents;

/// <summary>How wide signs are, in parts of the size of the letters. Each is asked for once.</summary>
internal sealed class PdfMeasure(SKTypeface typeface)
{
    private const float Precise = 1000;
    private readonly Dictionary<Rune, float> _widths = [];

    /// <summary>Letters as they are on paper: not moved to the dots of a screen.</summary>
    public static SKFont FontOf(SKTypeface typeface, float size) => new(typeface, size) { LinearMetrics = true, Subpixel = true, Hinting = SKFontHinting.None };

    public float WidthOf(Rune sign)
    {
        if (!_widths.TryGetValue(sign, out var width))
        {
            using var font = FontOf(typeface, Precise);
            _widths[sign] = width = font.MeasureText(sign.ToString()) / Precise;
        }

        return width;
    }

    public float WidthOf(string text) => text.EnumerateRunes().Sum(WidthOf);
}
