namespace Fabang.Modules.LawLibrary.Import;

/// <summary>
/// Which headings of a text lead to something. One over nothing is text like any other, or it would be lost; the lines of a table
/// of contents (目录) are none: they come again.
/// </summary>
internal sealed class HeadingsAhead
{
    private readonly Dictionary<string, int> ahead = [];
    private readonly HashSet<string> standing = [];

    public HeadingsAhead(IEnumerable<LawLine> lines)
    {
        foreach (var (heading, times) in lines.Where(line => line.IsHeading).CountBy(line => line.Text))
        {
            ahead.Add(heading, times);
        }
    }

    /// <summary>Every line of the text, in its order.</summary>
    public void Pass(LawLine line)
    {
        if (line.IsHeading)
        {
            ahead[line.Text]--;
        }
    }

    /// <summary>These stand above an article.</summary>
    public void Stand(IEnumerable<string> path) => standing.UnionWith(path);

    public bool IsOverNothing(LawLine heading) => ahead[heading.Text] == 0 && !standing.Contains(heading.Text);
}
