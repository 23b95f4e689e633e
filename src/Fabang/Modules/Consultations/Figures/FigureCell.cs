using Fabang.Modules.Regions;

namespace Fabang.Modules.Consultations.Figures;

/// <summary>
/// Counts of one month, region, channel and one value of a cut (统计单元). Written by <see cref="CountFigures"/> alone. The group of topics stands here as a keyed hash:
/// what a question is about is sealed, and must not be read off a small cell of a region.
/// </summary>
public sealed class FigureCell : IRegional
{
    private FigureCell()
    {
    }

    /// <summary>The first day of the month in which the cases came.</summary>
    public DateOnly Month { get; private init; }

    public RegionCode Region { get; private init; }

    public FigureScope Scope { get; private init; }

    public FigureChannel Channel { get; private init; }

    public FigureCut Cut { get; private init; }

    /// <summary>The keyed hash of a group of topics, or the hour.</summary>
    public string Key { get; private init; } = "";

    public int Sent { get; private init; }

    public int Answered { get; private init; }

    public int Due { get; private init; }

    public int InTime { get; private init; }

    public int Abandoned { get; private init; }

    public int VeryBad { get; private init; }

    public int Bad { get; private init; }

    public int Fair { get; private init; }

    public int Good { get; private init; }

    public int VeryGood { get; private init; }

    /// <summary>A <see cref="WaitHistogram"/>.</summary>
    public string Waits { get; private init; } = "";

    public DateTimeOffset CountedAt { get; private init; }

    public static FigureCell Of(DateOnly month, RegionCode region, FigureScope scope, FigureChannel channel, FigureCut cut, string key, FigureSum sum, DateTimeOffset now) => new()
    {
        Month = month,
        Region = region,
        Scope = scope,
        Channel = channel,
        Cut = cut,
        Key = key,
        Sent = sum.Sent,
        Answered = sum.Answered,
        Due = sum.Due,
        InTime = sum.InTime,
        Abandoned = sum.Abandoned,
        VeryBad = sum.Grades[0],
        Bad = sum.Grades[1],
        Fair = sum.Grades[2],
        Good = sum.Grades[3],
        VeryGood = sum.Grades[4],
        Waits = sum.Waits.ToString(),
        CountedAt = now,
    };
}
