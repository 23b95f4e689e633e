using Fabang.Kernel.Files;
using SkiaSharp;

namespace Fabang.Tests.Kernel;

public sealed class ThumbnailTests : IDisposable
{
    private readonly Pictures _pictures = new();

    private readonly Thumbnails _thumbnails;

    public ThumbnailTests() => _thumbnails = new Thumbnails(_pictures);

    [Theory]
    [InlineData(SKEncodedImageFormat.Jpeg, 4000, 3000, 320, 240)]
    [InlineData(SKEncodedImageFormat.Png, 300, 1200, 80, 320)]
    [InlineData(SKEncodedImageFormat.Webp, 640, 640, 320, 320)]
    [InlineData(SKEncodedImageFormat.Png, 20, 10, 20, 10)]
    [InlineData(SKEncodedImageFormat.Png, 5000, 1, 320, 1)]
    public async Task A_picture_is_made_small_and_keeps_its_shape(SKEncodedImageFormat format, int width, int height, int smallWidth, int smallHeight)
    {
        using var small = SKBitmap.Decode(await _thumbnails.OfAsync(Picture(format, width, height), TestContext.Current.CancellationToken));

        Assert.Equal((smallWidth, smallHeight), (small.Width, small.Height));
    }

    [Fact]
    public async Task What_the_camera_says_about_up_is_kept_and_nothing_else_of_what_it_says()
    {
        // Exif with orientation 6: the top of the scene is at the right of the picture.
        byte[] exif = [0xFF, 0xE1, 0, 0x22, .. "Exif\0\0II*\0"u8, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0];
        var plain = Picture(SKEncodedImageFormat.Jpeg, 400, 200);
        byte[] turned = [.. plain[..2], .. exif, .. plain[2..]];

        var made = await _thumbnails.OfAsync(turned, TestContext.Current.CancellationToken);

        using var small = SKBitmap.Decode(made);
        Assert.Equal((160, 320), (small.Width, small.Height));
        Assert.Equal(-1, made.AsSpan().IndexOf("Exif"u8));
        // What was at the left is at the top.
        Assert.True(small.GetPixel(80, 10).Red > 200 && small.GetPixel(80, 310).Blue > 200);
    }

    [Fact]
    public async Task What_is_no_picture_or_too_large_to_unpack_gives_none()
    {
        Assert.Null(await _thumbnails.OfAsync("no picture"u8.ToArray(), TestContext.Current.CancellationToken));
        Assert.Null(await _thumbnails.OfAsync(Picture(SKEncodedImageFormat.Png, 6000, 5000), TestContext.Current.CancellationToken));
    }

    public void Dispose() => _pictures.Dispose();

    /// <summary>Red at the left, blue at the right.</summary>
    private static byte[] Picture(SKEncodedImageFormat format, int width, int height)
    {
        using var picture = new SKBitmap(width, height);
        using var canvas = new SKCanvas(picture);
        canvas.Clear(SKColors.Red);
        using var blue = new SKPaint { Color = SKColors.Blue };
        canvas.DrawRect(width / 2f, 0, width / 2f, height, blue);
        canvas.Flush();
        using var made = picture.Encode(format, 90);
        return made.ToArray();
    }
}
