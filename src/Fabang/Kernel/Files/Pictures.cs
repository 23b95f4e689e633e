using SkiaSharp;

namespace Fabang.Kernel.Files;

/// <summary>
/// Makes pictures smaller, the right way up and without what the camera wrote into them. Few are made at once: each takes a processor and memory for a moment.
/// </summary>
public sealed class Pictures : IDisposable
{
    /// <summary>What is unpacked at most: 24 million pixels take 96 MB for a moment. A picture may be small in the file and huge when it is unpacked.</summary>
    private const long MostPixels = 24_000_000;

    private readonly SemaphoreSlim _turns = new(2, 2);

    /// <summary>Whether its longer side has more pixels than that; false for what cannot be read.</summary>
    public static bool IsLarger(byte[] picture, int side)
    {
        using var data = SKData.CreateCopy(picture);
        using var codec = SKCodec.Create(data);
        return codec is not null && Math.Max(codec.Info.Width, codec.Info.Height) > side;
    }

    /// <param name="picture">JPEG, PNG or WebP.</param>
    /// <param name="side">Pixels of the longer side at most; a smaller picture keeps its size.</param>
    /// <param name="quality">Of the JPEG, 1 to 100.</param>
    /// <param name="cancel">Gives up.</param>
    /// <returns>A JPEG; null for what cannot be read, or is too large to be unpacked.</returns>
    public async Task<byte[]?> SmallerAsync(byte[] picture, int side, int quality, CancellationToken cancel = default)
    {
        await _turns.WaitAsync(cancel);
        try
        {
            return Smaller(picture, side, quality);
        }
        finally
        {
            _turns.Release();
        }
    }

    public void Dispose() => _turns.Dispose();

    private static byte[]? Smaller(byte[] picture, int side, int quality)
    {
        using var data = SKData.CreateCopy(picture);
        using var codec = SKCodec.Create(data);
        if (codec is null || codec.Info.Width < 1 || codec.Info.Height < 1)
        {
            return null;
        }

        // A JPEG is unpacked at a fraction of its size, twice what is shown so that it stays sharp; other kinds whole.
        var size = codec.GetScaledDimensions(Math.Min(1, 2f * side / Math.Max(codec.Info.Width, codec.Info.Height)));
        if ((long)size.Width * size.Height > MostPixels)
        {
            return null;
        }

        using var unpacked = new SKBitmap(new SKImageInfo(size.Width, size.Height, SKColorType.Rgba8888, SKAlphaType.Premul));
        return codec.GetPixels(unpacked.Info, unpacked.GetPixels()) is SKCodecResult.Success or SKCodecResult.IncompleteInput
            ? Draw(unpacked, codec.EncodedOrigin, side, quality) : null;
    }

    private static byte[] Draw(SKBitmap picture, SKEncodedOrigin origin, int side, int quality)
    {
        var isTurned = origin is SKEncodedOrigin.LeftTop or SKEncodedOrigin.RightTop or SKEncodedOrigin.RightBottom or SKEncodedOrigin.LeftBottom;
        var scale = Math.Min(1f, (float)side / Math.Max(picture.Width, picture.Height));
        var (width, height) = (Math.Max(1, (int)(picture.Width * scale)), Math.Max(1, (int)(picture.Height * scale)));
        using var small = new SKBitmap(isTurned ? height : width, isTurned ? width : height, SKColorType.Rgba8888, SKAlphaType.Opaque);
        using var canvas = new SKCanvas(small);
        // What is seen through is white, as on the page.
        canvas.Clear(SKColors.White);
        canvas.SetMatrix(Upright(origin, width, height));
        using var image = SKImage.FromBitmap(picture);
        canvas.DrawImage(image, new SKRect(0, 0, width, height), new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
        canvas.Flush();
        using var made = small.Encode(SKEncodedImageFormat.Jpeg, quality);
        return made.ToArray();
    }

    /// <summary>How a picture is turned and mirrored to stand as it was seen (Exif orientation).</summary>
    private static SKMatrix Upright(SKEncodedOrigin origin, float width, float height) => origin switch
    {
        SKEncodedOrigin.TopLeft => SKMatrix.Identity,
        SKEncodedOrigin.TopRight => new SKMatrix(-1, 0, width, 0, 1, 0, 0, 0, 1),
        SKEncodedOrigin.BottomRight => new SKMatrix(-1, 0, width, 0, -1, height, 0, 0, 1),
        SKEncodedOrigin.BottomLeft => new SKMatrix(1, 0, 0, 0, -1, height, 0, 0, 1),
        SKEncodedOrigin.LeftTop => new SKMatrix(0, 1, 0, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightTop => new SKMatrix(0, -1, height, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightBottom => new SKMatrix(0, -1, height, -1, 0, width, 0, 0, 1),
        SKEncodedOrigin.LeftBottom => new SKMatrix(0, 1, 0, -1, 0, width, 0, 0, 1),
        _ => SKMatrix.Identity,
    };
}
