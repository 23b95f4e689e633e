namespace Fabang.Modules.Matters.Intakes;

/// <summary>One way on, as it is shown: why it fits, what it costs, how long it takes, and where it goes. All words are in the reader's language.</summary>
/// <param name="Id">Names it for good, such as <c>leave-question</c>; small letters and dashes.</param>
/// <param name="Place">Small numbers stand first: <see cref="WayPlace"/>.</param>
/// <param name="Title">What one does: 留言问律师.</param>
/// <param name="Reasons">Why it fits this trouble, one sentence each; at least one.</param>
/// <param name="Costs">What it costs, said plainly: 免费.</param>
public sealed record Way(string Id, WayPlace Place, string Title, IReadOnlyList<string> Reasons, string Costs)
{
    /// <summary>How long it takes, or when an answer comes; null where nobody can say.</summary>
    public string? HowLong { get; init; }

    /// <summary>A short mark beside the title: 多半可以, 现在有人.</summary>
    public WayMark? Mark { get; init; }

    /// <summary>What to bring or have at hand.</summary>
    public IReadOnlyList<string> Bring { get; init; } = [];

    /// <summary>What to know before one goes, one sentence each.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>A number to call; null where there is none.</summary>
    public string? Phone { get; init; }

    /// <summary>The page of this site where it begins. The page reads <see cref="CurrentIntake"/>, so nothing is typed again. Null where it goes on elsewhere.</summary>
    public WayLink? Link { get; init; }

    /// <summary>The articles it rests on, as the library names them: 法律援助法#31.</summary>
    public IReadOnlyList<string> Articles { get; init; } = [];
}
