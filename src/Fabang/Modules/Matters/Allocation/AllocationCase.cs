using Fabang.Modules.Regions;

namespace Fabang.Modules.Matters.Allocation;

/// <summary>What waits for somebody, as far as choosing needs to know (待分配事项).</summary>
/// <param name="Region">Where it happened.</param>
/// <param name="Specialty">Code of the field it belongs to; null where that is not known.</param>
/// <param name="Language">Code of the language that must be spoken; null where any will do.</param>
/// <param name="FormerProvider">Who served the same person before; null where nobody did.</param>
public sealed record AllocationCase(RegionCode Region, string? Specialty, string? Language, Guid? FormerProvider)
{
    /// <summary>How many years in practice are needed at least. 《法律援助法》第二十六条: three, where life or death may be the sentence.</summary>
    public int LeastYears { get; init; }

    /// <summary>Codes of the fields that a lawyer must name, rather than had better.</summary>
    public IReadOnlyList<string> Must { get; init; } = [];
}
