using Fabang.Modules.Regions;

namespace Fabang.Modules.Matters.Allocation;

/// <summary>
/// One time that a case was offered, or could be offered to nobody, with the standing of everyone who was there: what those
/// concerned, and the duty manager, read as the explanation (派单说明). Rows are only ever added, and kept for 90 days.
/// </summary>
public sealed class AllocationRound : IRegional
{
    public static readonly TimeSpan Kept = TimeSpan.FromDays(90);

    private readonly List<RoundStanding> _standings = [];

    private AllocationRound()
    {
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid MatterId { get; private init; }

    public RegionCode Region { get; private init; }

    public DateTimeOffset At { get; private init; }

    /// <summary>Null where nobody could have it.</summary>
    public Guid? OfferedTo { get; private init; }

    /// <summary>Until when it is theirs to take.</summary>
    public DateTimeOffset? Until { get; private init; }

    public IReadOnlyList<RoundStanding> Standings => _standings;

    /// <summary>The best of those who can have it gets the offer.</summary>
    public static AllocationRound Of(Matter matter, IReadOnlyList<AllocationStanding> standings, DateTimeOffset until, DateTimeOffset now)
    {
        var best = standings.FirstOrDefault(standing => standing.LeftOut is null);
        var round = new AllocationRound { MatterId = matter.Id, Region = matter.Region, At = now, OfferedTo = best?.Id, Until = best is null ? null : until };
        round._standings.AddRange(standings.Select((standing, at) => RoundStanding.Of(round.Id, at + 1, standing)));
        return round;
    }
}
