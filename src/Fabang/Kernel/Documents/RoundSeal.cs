using SkiaSharp;

namespace Fabang.Kernel.Documents;

/// <summary>
/// The picture of a round seal (圆形印章): red, a star in the middle, the name in a bow above it and what kind of seal it is below. A picture proves nothing: what proves is the signature that it stands for.
/// </summary>
public sealed class RoundSeal(PdfFonts fonts)
{
    /// <summary>4.2 cm across, as seals of offices are, in points.</summary>
    internal const float Points = 119;

    /// <summary>Dots across: 360 to the inch.</summary>
    private const int Side = 600;

    private const float Ring = 14;
    private const float NameSize = 62;
    private const float KindSize = 46;
    private const float StarRadius = 78;

    /// <summary>The bow of the name is at most this wide, in degrees; a short name takes less of it.</summary>
    private const float WidestBow = 250;

    private const float DegreesEach = 24;

    private static readonly SKColor Red = new(0xC8, 0x10, 0x1A, 0xD8);

    /// <param name="name">西溪街道人民调解委员会</param>
    /// <param name="kind">电子印章</param>
    /// <returns>A PNG that lets the lines under it show; null where this machine has no Chinese font.</returns>
    public byte[]? Png(string name, string kind)
    {
        if (!fonts.AreHere)
        {
            return null;
        }

        using var surface = SKSurface.Create(new SKImageInfo(Side, Side, SKColorType.Rgba8888, SKAlphaType.Premul));
        var canvas = surface.Canvas;
        canvas.Clear(SKColors.Transparent);
        canvas.Translate(Side / 2f, Side / 2f);
        using var ink = new SKPaint { Color = Red, IsAntialias = true };
        using var line = new SKPaint { Color = Red, IsAntialias = true, IsStroke = true, StrokeWidth = Ring };
        canvas.DrawCircle(0, 0, Side / 2f - Ring, line);
        using var star = Star();
        canvas.DrawPath(star, ink);
        var font = fonts.Get();
        Bow(canvas, font, name, ink);
        using var small = font.At(KindSize);
        canvas.DrawText(kind, 0, StarRadius + 2.4f * KindSize, SKTextAlign.Center, small, ink);
        using var picture = surface.Snapshot();
        using var png = picture.Encode(SKEncodedImageFormat.Png, 100);
        return png.ToArray();
    }

    /// <summary>Each sign stands upright on the bow.</summary>
    private static void Bow(SKCanvas canvas, PdfFont font, string name, SKPaint ink)
    {
        var signs = name.EnumerateRunes().Select(sign => font.Has(sign) ? sign : PdfFont.Missing).ToList();
        var step = Math.Min(DegreesEach, WidestBow / Math.Max(1, signs.Count - 1));
        // A long name has smaller signs, so that they do not touch.
        using var letters = font.At(NameSize * Math.Min(1, step / (DegreesEach * 0.75f)));
        foreach (var (sign, place) in signs.Select((sign, place) => (sign, place)))
        {
            canvas.Save();
            canvas.RotateDegrees((place - (signs.Count - 1) / 2f) * step);
            canvas.DrawText(sign.ToString(), 0, -(Side / 2f - 2 * Ring - NameSize - 4), SKTextAlign.Center, letters, ink);
            canvas.Restore();
        }
    }

    private static SKPath Star()
    {
        const int Corners = 5;
        var path = new SKPath { FillType = SKPathFillType.Winding };
        // From each point to the one after the next: the five lines of the star.
        path.AddPoly([.. Enumerable.Range(0, Corners).Select(place => At(place * 2 * 360f / Corners))]);
        return path;

        static SKPoint At(float degrees)
        {
            var (sin, cos) = MathF.SinCos(degrees * MathF.PI / 180);
            return new SKPoint(StarRadius * sin, -StarRadius * cos);
        }
    }
}
