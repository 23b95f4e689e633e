using QRCoder;

namespace Fabang.Kernel.Documents;

/// <summary>The black and white squares of a QR code (ISO/IEC 18004): read where a quarter of a fold or a stamp covers it in part.</summary>
internal static class QrPicture
{
    /// <summary>Of one square in a picture, in dots.</summary>
    private const int Dots = 8;

    /// <summary>As a PNG, with the white border that readers need.</summary>
    public static byte[] Png(string text)
    {
        using var data = Of(text);
        using var png = new PngByteQRCode(data);
        return png.GetGraphic(Dots);
    }

    /// <summary>Rows of squares, the border included; true is black.</summary>
    public static IReadOnlyList<IReadOnlyList<bool>> Squares(string text)
    {
        using var data = Of(text);
        return [.. data.ModuleMatrix.Select(row => (IReadOnlyList<bool>)[.. row.Cast<bool>()])];
    }

    private static QRCodeData Of(string text) => QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
}
