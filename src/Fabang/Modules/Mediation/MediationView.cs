using Fabang.Modules.Directory.Mediators;
using Fabang.Modules.Matters;
using Fabang.Modules.Mediation.Cases;

namespace Fabang.Modules.Mediation;

/// <summary>A mediation that was sent, with all that came of it: what pages show and change.</summary>
/// <param name="Committee">Null before one took it.</param>
/// <param name="Mediator">As the directory has them; null before one was found.</param>
/// <param name="Papers">With their files, in the order in which they came.</param>
public sealed record MediationView(
    MediationCase Case, Matter Matter, MediationCommittee? Committee, Mediator? Mediator, IReadOnlyList<(MediationPaper Paper, StoredFile File)> Papers)
{
    /// <summary>The name of the one whose turn it is, where it is one certain person.</summary>
    public string? ActorName => Matter.NextActor switch
    {
        NextActor.Mediator => Mediator?.Name,
        NextActor.OtherParty => string.Join('、', Case.Parties.Where(party => party.Status is PartyStatus.Invited).Select(party => party.Name)),
        _ => null,
    };
}
