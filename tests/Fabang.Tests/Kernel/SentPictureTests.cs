using System.Net;
using Fabang.Kernel.Data;
using Fabang.Kernel.Files;
using Fabang.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using SkiaSharp;

namespace Fabang.Tests.Kernel;

/// <summary>What becomes of a photograph, and of a virus, that somebody sends.</summary>
[Trait("Engine", "both")]
public class SentPictureTests(FabangApp app) : IClassFixture<FabangApp>
{
    [Fact]
    public async Task A_large_photograph_is_kept_upright_smaller_and_without_its_place()
    {
        var sent = Turned(Picture(SKEncodedImageFormat.Jpeg, 4000, 3000), "GPS 30.25 120.15");

        var (file, kept) = await StoreAsync("IMG_0001.jpg", sent);

        using var picture = SKBitmap.Decode(kept);
        // Orientation 6: what was wide is high, and what was at the left is at the top.
        Assert.Equal((1800, 2400), (picture.Width, picture.Height));
        Assert.True(picture.GetPixel(900, 100).Red > 200 && picture.GetPixel(900, 2300).Blue > 200);
        Assert.True(sent.AsSpan().IndexOf("GPS 30.25"u8) > 0);
        Assert.Equal((-1, -1), (kept.AsSpan().IndexOf("Exif"u8), kept.AsSpan().IndexOf("GPS"u8)));
        Assert.Equal(("IMG_0001.jpg", FileKind.Jpeg, kept.LongLength), (file.Name, file.Kind, file.Size));
    }

    [Theory]
    [InlineData(SKEncodedImageFormat.Png, 2401, 100, 2400, 99)]
    [InlineData(SKEncodedImageFormat.Webp, 1200, 4800, 600, 2400)]
    public async Task Of_every_kind_that_is_too_large_a_JPEG_is_kept(SKEncodedImageFormat format, int width, int height, int keptWidth, int keptHeight)
    {
        var (file, kept) = await StoreAsync("扫描", Picture(format, width, height));

        using var picture = SKBitmap.Decode(kept);
        Assert.Equal((keptWidth, keptHeight, FileKind.Jpeg, "扫描.jpg"), (picture.Width, picture.Height, file.Kind, file.Name));
    }

    [Theory]
    [InlineData(SKEncodedImageFormat.Jpeg, 2400, 1800)]
    [InlineData(SKEncodedImageFormat.Png, 6000, 5000)]
    public async Task What_is_small_enough_or_too_large_to_unpack_is_kept_as_it_came(SKEncodedImageFormat format, int width, int height)
    {
        var sent = Picture(format, width, height);

        Assert.Equal(sent, (await StoreAsync("a", sent)).Kept);
    }

    [Fact]
    public async Task An_infected_file_is_refused_at_its_field_and_nothing_typed_is_lost()
    {
        using var daemon = new FakeClamd();
        using var host = app.WithWebHostBuilder(builder => builder.UseSetting("Fabang:ClamAv", daemon.Address));
        using var visitor = host.CreateDefaultClient(new CookieJar());
        await visitor.SendAsync("/ask", ("Story", Given.Story));
        byte[] infected = [.. "说明 "u8, .. FakeClamd.Eicar];

        using var refused = await visitor.SendFileAsync("/ask/details?handler=Attach", "说明.txt", infected);
        using var taken = await visitor.SendFileAsync("/ask/details?handler=Attach", "说明.txt", [.. "没有病毒"u8]);

        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
        var page = await refused.ReadPageAsync();
        Assert.Contains("有病毒", page.Problems(), StringComparison.Ordinal);
        Assert.Equal("#Files", page.QuerySelector(".govuk-error-summary a")!.GetAttribute("href"));
        Assert.Equal(HttpStatusCode.Redirect, taken.StatusCode);
        Assert.Single((await visitor.ReadPageAsync("/ask/details")).QuerySelectorAll(".files li"));
    }

    private Task<(StoredFile File, byte[] Kept)> StoreAsync(string name, byte[] content) => app.WithAsync<IServiceProvider, (StoredFile, byte[])>(async services =>
    {
        var store = services.GetRequiredService<FileStore>();
        var file = await store.AddAsync(name, new MemoryStream(content));
        await services.GetRequiredService<FabangDb>().SaveChangesAsync();
        return (file, await store.ReadAsync(file));
    });

    /// <summary>With Exif that says orientation 6 and, as a description, some words.</summary>
    private static byte[] Turned(byte[] jpeg, string words)
    {
        var text = System.Text.Encoding.ASCII.GetBytes(words + "\0");
        byte[] tiff =
        [
            .. "II*\0"u8, 8, 0, 0, 0, 2, 0,
            0x0E, 1, 2, 0, (byte)text.Length, 0, 0, 0, 38, 0, 0, 0,
            0x12, 1, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0,
            0, 0, 0, 0, .. text,
        ];
        byte[] exif = [.. "Exif\0\0"u8, .. tiff];
        return [.. jpeg[..2], 0xFF, 0xE1, (byte)((exif.Length + 2) >> 8), (byte)((exif.Length + 2) & 0xFF), .. exif, .. jpeg[2..]];
    }

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
