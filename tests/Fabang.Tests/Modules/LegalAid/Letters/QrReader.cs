using SkiaSharp;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using ZXing;
using ZXing.Common;
using ZXing.QrCode;

namespace Fabang.Tests.Modules.LegalAid.Letters;

/// <summary>Reads QR codes back from what stands on paper, with a library that had no part in the writing.</summary>
internal static class QrReader
{
    /// <summary>Dots of a drawn page for one point.</summary>
    private const float Scale = 3;

    public static string? OfPicture(byte[] picture)
    {
        using var bitmap = SKBitmap.Decode(picture);
        return Read(bitmap);
    }

    /// <summary>The black squares of a page, drawn as a printer would.</summary>
    public static string? OfPdf(byte[] content)
    {
        using var pdf = PdfDocument.Open(content);
        foreach (var page in pdf.GetPages())
        {
            using var bitmap = new SKBitmap((int)(page.Width * Scale), (int)(page.Height * Scale));
            using var canvas = new SKCanvas(bitmap);
            using var ink = new SKPaint { Color = SKColors.Black };
            canvas.Clear(SKColors.White);
            foreach (var square in page.Paths.Where(path => path.IsFilled).Select(path => path.GetBoundingRectangle()).OfType<PdfRectangle>())
            {
                canvas.DrawRect(SKRect.Create((float)square.Left * Scale, (float)(page.Height - square.Top) * Scale, (float)square.Width * Scale, (float)square.Height * Scale), ink);
            }

            canvas.Flush();
            if (Read(bitmap) is { } text)
            {
                return text;
            }
        }

        return null;
    }

    private static string? Read(SKBitmap bitmap)
    {
        var grey = new byte[bitmap.Width * bitmap.Height];
        for (var i = 0; i < grey.Length; i++)
        {
            bitmap.GetPixel(i % bitmap.Width, i / bitmap.Width).ToHsl(out _, out _, out var light);
            grey[i] = (byte)(light * 2.55f);
        }

        var source = new RGBLuminanceSource(grey, bitmap.Width, bitmap.Height, RGBLuminanceSource.BitmapFormat.Gray8);
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source)), new Dictionary<DecodeHintType, object> { [DecodeHintType.TRY_HARDER] = true })?.Text;
    }
}
