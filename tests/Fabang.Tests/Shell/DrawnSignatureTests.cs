using System.Net;
using Fabang.Kernel;
using Fabang.Kernel.Files;
using Fabang.Shell.Signing;
using Fabang.Tests.Support;
using SkiaSharp;

namespace Fabang.Tests.Shell;

/// <summary>A signature that was drawn: what is believed of what a browser sends.</summary>
[Collection<ShellCollection>]
public class DrawnSignatureTests(FabangApp app)
{
    [Fact]
    public void What_was_drawn_is_read_as_it_was()
    {
        var png = Picture(640, 240);

        var read = DrawnSignature.Read(Sent(png))!;

        using var kept = new MemoryStream();
        read.Open().CopyTo(kept);
        Assert.Equal(png, kept.ToArray());
        Assert.Equal((png.LongLength, "签名.png"), (read.AsUpload().Length, read.AsUpload().FileName));
        Assert.Equal(FileKind.Png, FileKinds.Recognise(read.AsUpload().OpenReadStream()));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public void Nothing_drawn_is_no_signature(string? sent) => Assert.Null(DrawnSignature.Read(sent));

    [Fact]
    public void What_is_no_such_picture_is_refused()
    {
        var png = Picture(640, 240);
        string[] refused =
        [
            "张小兰", "data:image/png;base64,", "data:image/png;base64,@@@", Sent("<svg onload=alert(1)>"u8.ToArray()), Sent(Picture(640, 240, SKEncodedImageFormat.Jpeg)),
            Sent(png).Replace("image/png", "image/svg+xml", StringComparison.Ordinal), Sent(png[..40]), Sent(Picture(DrawnSignature.LargestSide + 1, 10)),
        ];

        Assert.All(refused, sent => Assert.Equal("Shell.SignatureNotReadable", Assert.Throws<BrokenRuleException>(() => DrawnSignature.Read(sent)).Code));
        Assert.Equal("Shell.SignatureTooLarge", Assert.Throws<BrokenRuleException>(() => DrawnSignature.Read(Sent(new byte[DrawnSignature.LargestSize + 100]))).Code);
    }

    [Fact]
    public async Task The_field_is_not_there_without_a_script_and_says_what_is_wrong()
    {
        using var visitor = app.Visitor().In(Site.Chinese);
        var page = await visitor.PageAsync("/styleguide");
        Assert.True(page.Only("[data-signature]").HasAttribute("hidden"));
        Assert.Equal("Drawn-hint", page.Only("[data-signature] fieldset").GetAttribute("aria-describedby"));

        var answer = await visitor.PostAsync("/styleguide", Site.Form(("Drawn", "x")));
        var again = await answer.PageAsync();

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.False(again.Only("[data-signature]").HasAttribute("hidden"));
        Assert.NotNull(again.QuerySelector(".govuk-error-summary a[href='#Drawn']"));
        Assert.Null(again.Only("input[name=Drawn]").GetAttribute("value"));
        Assert.Contains("清掉再签一次", again.Only("[data-signature] .govuk-error-message").TextContent, StringComparison.Ordinal);
    }

    private static string Sent(byte[] picture) => $"data:image/png;base64,{Convert.ToBase64String(picture)}";

    private static byte[] Picture(int width, int height, SKEncodedImageFormat format = SKEncodedImageFormat.Png)
    {
        using var bitmap = new SKBitmap(width, height);
        using var canvas = new SKCanvas(bitmap);
        using var pen = new SKPaint { Color = SKColors.Black, StrokeWidth = 5 };
        canvas.DrawLine(0, 0, width, height, pen);
        canvas.Flush();
        using var made = bitmap.Encode(format, 90);
        return made.ToArray();
    }
}
