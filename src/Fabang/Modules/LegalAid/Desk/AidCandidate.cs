using Fabang.Modules.Directory;
using Fabang.Modules.Matters.Allocation;

namespace Fabang.Modules.LegalAid.Desk;

/// <summary>A lawyer who might be appointed.</summary>
/// <param name="Standing">Their place, or why they cannot have it.</param>
/// <param name="Lawyer">Who it is.</param>
/// <param name="Open">How many cases they carry.</param>
public sealed record AidCandidate(AllocationStanding Standing, PublicLawyer Lawyer, int Open)
{
    /// <summary>Codes of what they can talk in.</summary>
    public IReadOnlyCollection<string> Languages { get; init; } = [];
}
