namespace Fabang.Kernel.Documents;

/// <summary>A page as it is drawn; all places in points from the upper left.</summary>
internal sealed class PdfPage
{
    public List<Line> Lines { get; } = [];

    /// <summary>Heights of thin lines from margin to margin.</summary>
    public List<float> Rules { get; } = [];

    /// <summary>Black squares: those of a QR code.</summary>
    public List<Square> Squares { get; } = [];

    /// <summary>Seals, under the lines they are set upon.</summary>
    public List<(byte[] Png, float X, float Y)> Seals { get; } = [];

    /// <param name="X">Its left.</param>
    /// <param name="Y">Its top.</param>
    /// <param name="Side">How wide and high it is.</param>
    public readonly record struct Square(float X, float Y, float Side);

    /// <param name="Text">What stands on one line.</param>
    /// <param name="X">Its left.</param>
    /// <param name="Y">Its base line.</param>
    /// <param name="Size">Of the letters.</param>
    public readonly record struct Line(string Text, float X, float Y, float Size);
}
