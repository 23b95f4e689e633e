using SkiaSharp;

namespace Fabang.Kernel.Documents;

/// <summary>
/// The font that PDFs are set in: a Chinese one that lies on this machine. The setting <c>Fabang:PdfFont</c> names its file (a path, with
/// <c>#1</c> behind it for the second face of a collection); without it the usual places are searched.
/// </summary>
public sealed class PdfFonts : IDisposable
{
    /// <summary>TrueType first: it can be cut down to the signs that are used; other kinds make larger files.</summary>
    private static readonly string[] UsualPlaces =
    [
        "/usr/share/fonts/truetype/wqy/wqy-microhei.ttc",
        "/usr/share/fonts/wqy-microhei/wqy-microhei.ttc",
        "/usr/share/fonts/truetype/wqy/wqy-zenhei.ttc",
        "/usr/share/fonts/truetype/arphic/uming.ttc",
        "/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf",
        @"C:\Windows\Fonts\simsun.ttc",
        @"C:\Windows\Fonts\msyh.ttc",
        "/System/Library/Fonts/STHeiti Light.ttc",
        "/usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc",
        "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc",
        "/usr/share/fonts/google-noto-cjk/NotoSansCJK-Regular.ttc",
        "/usr/share/fonts/noto-cjk/NotoSansCJK-Regular.ttc",
    ];

    private readonly Lazy<PdfFont?> _font;

    public PdfFonts(IConfiguration configuration, ILogger<PdfFonts> log)
        : this(configuration["Fabang:PdfFont"] is { Length: > 0 } given ? [given] : UsualPlaces, log)
    {
    }

    internal PdfFonts(IReadOnlyList<string> places, ILogger log) => _font = new(() => Find(places, log));

    /// <summary>False when PDFs cannot be made here.</summary>
    public bool AreHere => _font.Value is not null;

    /// <exception cref="BrokenRuleException">No Chinese font is on this machine.</exception>
    internal PdfFont Get() => _font.Value ?? throw new BrokenRuleException("Shell.NoPdfFont");

    public void Dispose()
    {
        if (_font.IsValueCreated)
        {
            _font.Value?.Dispose();
        }
    }

    private static PdfFont? Find(IReadOnlyList<string> places, ILogger log)
    {
        foreach (var place in places)
        {
            var (file, face) = place.Split('#') is [var path, var number] && int.TryParse(number, out var index) ? (path, index) : (place, 0);
            if (File.Exists(file) && Open(file, face) is { } font)
            {
                log.LogInformation("PDFs are set in {Font}", file);
                return font;
            }
        }

        log.LogWarning("No PDF can be made: no Chinese font was found in {Places}. Install fonts-wqy-microhei, or name a font file in Fabang:PdfFont", places);
        return null;
    }

    private static PdfFont? Open(string file, int face)
    {
        var content = File.ReadAllBytes(file);
        using var data = SKData.CreateCopy(content);
        var typeface = SKTypeface.FromData(data, face);
        if (typeface is null || typeface.GetGlyph('法') == 0)
        {
            typeface?.Dispose();
            return null;
        }

        return new PdfFont(typeface, content, face);
    }
}
