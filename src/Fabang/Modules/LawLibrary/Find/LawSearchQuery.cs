using Fabang.Modules.Regions;
using Fabang.Search;

namespace Fabang.Modules.LawLibrary.Find;

/// <summary>A search of the library. Phrases between quotation marks must be met word for word.</summary>
/// <param name="Words">What to look for.</param>
public sealed record LawSearchQuery(string Words)
{
    /// <summary>Only texts of this kind.</summary>
    public TextKind? Kind { get; init; }

    /// <summary>National texts, and the local rules of this province; null for those of all provinces.</summary>
    public RegionCode? Province { get; init; }

    /// <summary>No local rules at all.</summary>
    public bool OnlyNational { get; init; }

    /// <summary>制定机关</summary>
    public string? Authority { get; init; }

    /// <summary>The years in which the version was made.</summary>
    public YearRange? Years { get; init; }

    /// <summary>What is repealed or not yet in force too.</summary>
    public bool AllStandings { get; init; }

    /// <summary>The key of one law: 劳动合同法.</summary>
    public string? Law { get; init; }

    /// <summary>From 1.</summary>
    public int Page { get; init; } = 1;
}
