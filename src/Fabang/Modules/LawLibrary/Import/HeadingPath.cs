namespace Fabang.Modules.LawLibrary.Import;

/// <summary>Which headings stand above the line being read: 第三编 合同 / 第一分编 通则 / 第一章 一般规定.</summary>
internal sealed class HeadingPath
{
    private readonly List<LawLine> open = [];

    public IReadOnlyList<string> Current { get; private set; } = [];

    public void Enter(LawLine heading)
    {
        // 编、章、节 say themselves how deep they are; other headings only by their number of #.
        var rank = heading.Rank();
        while (open.Count > 0 && Closes(open[^1]))
        {
            open.RemoveAt(open.Count - 1);
        }

        open.Add(heading);
        Current = [.. open.Select(line => line.Text)];

        bool Closes(LawLine other) => rank > 0 && other.Rank() > 0 ? other.Rank() >= rank : other.Level >= heading.Level;
    }
}
