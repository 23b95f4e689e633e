namespace Fabang.Modules.Matters.Allocation;

/// <summary>Where somebody stands for one case, and why (排位).</summary>
/// <param name="Id">Whose.</param>
/// <param name="LeftOut">Why they cannot get it; null for those who can.</param>
/// <param name="Parts">What their place is made of; null for those who cannot.</param>
/// <param name="Due">Their part of this case, between 0 and 1: the parts of all who can get it add up to 1.</param>
public sealed record AllocationStanding(Guid Id, LeftOut? LeftOut, AllocationParts? Parts, double Due)
{
    /// <inheritdoc cref="AllocationCandidate.IsOnShift"/>
    public bool? IsOnShift { get; init; }
}
