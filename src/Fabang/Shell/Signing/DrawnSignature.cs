using SkiaSharp;

namespace Fabang.Shell.Signing;

/// <summary>
/// A signature that somebody drew with a finger, a pen or a mouse (手写签名): a small PNG, as <c>&lt;signature-field&gt;</c> sends it. It is evidence beside the typed name and the code, and
/// stands for neither. What the browser sends is believed only after it was looked at: its kind by content, its size, and that it can be unpacked.
/// </summary>
/// <remarks>
/// <code>
/// [BindProperty, Breaks("Shell.SignatureNotReadable", "Shell.SignatureTooLarge")]
/// public string? Drawn { get; set; }
///
/// if (DrawnSignature.Read(Drawn) is { } drawn) { await store.AddAsync(drawn.Name, drawn.Open(), cancel); }
/// </code>
/// <see cref="FileStore"/> looks for viruses and keeps it sealed, as it does with every file.
/// </remarks>
public sealed class DrawnSignature
{
    /// <summary>Bytes of the PNG at most. A drawn name has a tenth of that.</summary>
    public const int LargestSize = 200 * 1024;

    /// <summary>Pixels of a side at most: what is small in the file may be huge when it is unpacked.</summary>
    public const int LargestSide = 2000;

    /// <summary>How the browser begins a picture that it writes as text.</summary>
    private const string Start = "data:image/png;base64,";

    private readonly byte[] _png;

    private DrawnSignature(byte[] png) => _png = png;

    /// <summary>What the file is called.</summary>
    public string Name { get; } = "签名.png";

    /// <summary>Reads what the field sent.</summary>
    /// <returns>Null where nothing was drawn: drawing is never needed.</returns>
    /// <exception cref="BrokenRuleException">Shell.SignatureTooLarge; Shell.SignatureNotReadable for what is no picture of that kind.</exception>
    public static DrawnSignature? Read(string? sent)
    {
        if (string.IsNullOrWhiteSpace(sent))
        {
            return null;
        }

        if (sent.Length > Start.Length + (LargestSize / 3 * 4) + 4)
        {
            throw new BrokenRuleException("Shell.SignatureTooLarge");
        }

        var png = sent.StartsWith(Start, StringComparison.Ordinal) ? Decode(sent[Start.Length..]) : null;
        return png is not null && IsPicture(png) ? new(png) : throw new BrokenRuleException("Shell.SignatureNotReadable");
    }

    public Stream Open() => new MemoryStream(_png, writable: false);

    /// <summary>As if it had been chosen in a file field, for what takes such.</summary>
    public IFormFile AsUpload() => new FormFile(Open(), 0, _png.Length, "drawn", Name);

    private static byte[]? Decode(string text)
    {
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out var length) ? bytes[..length] : null;
    }

    private static bool IsPicture(byte[] png)
    {
        using var content = new MemoryStream(png, writable: false);
        if (FileKinds.Recognise(content) is not FileKind.Png)
        {
            return false;
        }

        using var data = SKData.CreateCopy(png);
        using var codec = SKCodec.Create(data);
        if (codec is not { EncodedFormat: SKEncodedImageFormat.Png, Info: { Width: > 0 and <= LargestSide, Height: > 0 and <= LargestSide } })
        {
            return false;
        }

        using var unpacked = new SKBitmap(codec.Info);
        return codec.GetPixels(unpacked.Info, unpacked.GetPixels()) is SKCodecResult.Success;
    }
}
