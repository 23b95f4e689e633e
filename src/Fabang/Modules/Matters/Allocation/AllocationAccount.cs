namespace Fabang.Modules.Matters.Allocation;

/// <summary>
/// What one provider is owed of one kind of work, and what they may be given (派单账户). It is reckoned up with each case that is given:
/// who is away is owed nothing for it, so whoever comes back is neither flooded nor passed over.
/// </summary>
public sealed class AllocationAccount : Entity
{
    public const int MostCapacity = 100;

    public const double MostWeight = 10;

    /// <summary>How many cases somebody may be ahead by taking more by hand: who helps out is not kept waiting for long.</summary>
    public const double MostAhead = 3;

    private AllocationAccount()
    {
    }

    public Guid ProviderId { get; private init; }

    public MatterKind Kind { get; private init; }

    /// <summary>In cases; see <see cref="AllocationCandidate.Owed"/>.</summary>
    public double Owed { get; private set; }

    public double Weight { get; private set; } = 1;

    /// <summary>Null where the region's number holds.</summary>
    public int? Capacity { get; private set; }

    public static AllocationAccount Open(Guid providerId, MatterKind kind) => new() { ProviderId = providerId, Kind = kind };

    /// <summary>A case was given while they could have had it.</summary>
    /// <param name="due">Their part of it.</param>
    /// <param name="taken">Whether they got it.</param>
    public void Reckon(double due, bool taken) => Owed += due - (taken ? 1 : 0);

    /// <summary>They took one by hand, or got it from a colleague: one more than their part.</summary>
    public void TakeByHand() => Owed = Math.Min(Owed, Math.Max(Owed - 1, -MostAhead));

    /// <summary>The duty manager sets their part of the work.</summary>
    public void Agree(double weight, int? capacity)
    {
        if (weight is < 0 or > MostWeight || capacity is < 0 or > MostCapacity)
        {
            throw new BrokenRuleException("Matters.BadAllocationTerms", MostWeight, MostCapacity);
        }

        (Weight, Capacity) = (weight, capacity);
    }
}
