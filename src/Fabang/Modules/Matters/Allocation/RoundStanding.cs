namespace Fabang.Modules.Matters.Allocation;

/// <summary>Where one provider stood in one round, and why.</summary>
public sealed class RoundStanding
{
    private RoundStanding()
    {
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid RoundId { get; private init; }

    public Guid ProviderId { get; private init; }

    /// <summary>1 for the first.</summary>
    public int Place { get; private init; }

    public LeftOut? LeftOut { get; private init; }

    /// <inheritdoc cref="AllocationCandidate.IsOnShift"/>
    public bool? IsOnShift { get; private init; }

    public double Due { get; private init; }

    public double Owed { get; private init; }

    public double Load { get; private init; }

    public double Fit { get; private init; }

    public double Distance { get; private init; }

    public double Former { get; private init; }

    public double Quality { get; private init; }

    public AllocationParts Parts => new(Owed, Load, Fit, Distance, Former, Quality);

    internal static RoundStanding Of(Guid roundId, int place, AllocationStanding standing) => new()
    {
        RoundId = roundId,
        ProviderId = standing.Id,
        Place = place,
        LeftOut = standing.LeftOut,
        IsOnShift = standing.IsOnShift,
        Due = standing.Due,
        Owed = standing.Parts?.Owed ?? 0,
        Load = standing.Parts?.Load ?? 0,
        Fit = standing.Parts?.Fit ?? 0,
        Distance = standing.Parts?.Distance ?? 0,
        Former = standing.Parts?.Former ?? 0,
        Quality = standing.Parts?.Quality ?? 0,
    };
}
