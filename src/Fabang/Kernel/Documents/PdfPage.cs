namespace Fabang.Kernel.Documents;

/// <summary>A page as it is drawn; all places in points from the upper left.</summary>
internal sealed class PdfPage
{
    public List<Line> Lines { get; } = [];

    /// <summary>Heights of thin lines from margin to margin.</summary>
    public List<float> Rules { get; } = [];

    /// <param name="Text">What stands on one line.</param>
    /// <param name="X">Its left.</param>
    /// <param name="Y">Its base line.</param>
    /// <param name="Size">Of the letters.</param>
    public readonly record struct Line(string Text, float X, float Y, float Size);
}
