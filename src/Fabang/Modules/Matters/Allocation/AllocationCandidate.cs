using Fabang.Modules.Regions;

namespace Fabang.Modules.Matters.Allocation;

/// <summary>Somebody who is there and might take it (候选人): the facts that the choice rests on, as they are at this moment.</summary>
public sealed record AllocationCandidate
{
    public required Guid Id { get; init; }

    /// <summary>Where they practise.</summary>
    public required RegionCode Region { get; init; }

    public IReadOnlyCollection<string> Specialties { get; init; } = [];

    public IReadOnlyCollection<string> Languages { get; init; } = [];

    /// <summary>Full years since the first licence (执业年限).</summary>
    public int Years { get; init; }

    /// <summary>How many they have that are not done.</summary>
    public int Open { get; init; }

    /// <summary>How many they may have; none where nobody has said so.</summary>
    public int Capacity { get; init; }

    /// <summary>Their part of the work, beside the others: twice the weight is twice the cases.</summary>
    public double Weight { get; init; } = 1;

    /// <summary>What is owed to them, in cases: their part of all that was given while they could take it, less what they were given.</summary>
    public double Owed { get; init; }

    /// <summary>Whether they are on the rota for this case now; null where no rota is planned for it at this hour.</summary>
    public bool? IsOnShift { get; init; }

    public bool HasConflict { get; init; }

    public bool IsLicensed { get; init; } = true;

    /// <summary>A penalty within the years that the rule names.</summary>
    public bool IsPenalised { get; init; }

    /// <summary>They were asked about this case and did not take it.</summary>
    public bool WasAsked { get; init; }

    /// <summary>From 0 to 1, of ratings; null where there are none.</summary>
    public double? Quality { get; init; }
}
