using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using A = DocumentFormat.OpenXml.Drawing;
using D = DocumentFormat.OpenXml.Drawing.Wordprocessing;
using P = DocumentFormat.OpenXml.Drawing.Pictures;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Fabang.Kernel.Documents;

/// <summary>A picture that stands in a line of a file for Word.</summary>
internal static class DocxPicture
{
    /// <summary>3 cm, in English Metric Units (360,000 to the centimetre).</summary>
    private const long CodeSide = 3 * 360_000;

    /// <summary>12,700 to the point.</summary>
    private const long SealSide = (long)(RoundSeal.Points * 12_700);

    public static W.Drawing OfQrCode(Block.QrCode code, MainDocumentPart main) => Add(QrPicture.Png(code.Text), CodeSide, code.Caption, main);

    /// <param name="png">The picture.</param>
    /// <param name="words">For those who do not see it.</param>
    /// <param name="main">Where it goes.</param>
    public static W.Drawing OfSeal(byte[] png, string words, MainDocumentPart main) => Add(png, SealSide, words, main);

    private static W.Drawing Add(byte[] png, long side, string words, MainDocumentPart main)
    {
        var number = main.ImageParts.Count() + 1;
        var id = $"picture{number.ToString(CultureInfo.InvariantCulture)}";
        using var content = new MemoryStream(png);
        main.AddImagePart(ImagePartType.Png, id).FeedData(content);
        return Drawing(id, (uint)number, side, words);
    }

    /// <param name="id">Of the picture in the package.</param>
    /// <param name="number">Each picture of a document has its own.</param>
    /// <param name="side">How wide and high it is, in English Metric Units.</param>
    /// <param name="words">For those who do not see it.</param>
    private static W.Drawing Drawing(string id, uint number, long side, string words) => new(new D.Inline(
        new D.Extent { Cx = side, Cy = side },
        new D.EffectExtent { LeftEdge = 0, TopEdge = 0, RightEdge = 0, BottomEdge = 0 },
        new D.DocProperties { Id = number, Name = id, Description = Printable.Of(words) },
        new D.NonVisualGraphicFrameDrawingProperties(new A.GraphicFrameLocks { NoChangeAspect = true }),
        new A.Graphic(new A.GraphicData(new P.Picture(
            new P.NonVisualPictureProperties(new P.NonVisualDrawingProperties { Id = number, Name = id }, new P.NonVisualPictureDrawingProperties()),
            new P.BlipFill(new A.Blip { Embed = id }, new A.Stretch(new A.FillRectangle())),
            new P.ShapeProperties(
                new A.Transform2D(new A.Offset { X = 0, Y = 0 }, new A.Extents { Cx = side, Cy = side }),
                new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Rectangle })))
        { Uri = "http://schemas.openxmlformats.org/drawingml/2006/picture" }))
    { DistanceFromTop = 0, DistanceFromBottom = 0, DistanceFromLeft = 0, DistanceFromRight = 0 });
}
