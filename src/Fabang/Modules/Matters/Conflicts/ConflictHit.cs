namespace Fabang.Modules.Matters.Conflicts;

/// <summary>An earlier matter that stands between a lawyer and this one.</summary>
/// <param name="EarlierMatterId">Which; never shown to the lawyer, and never with the name of its person.</param>
/// <param name="PartyId">The party of this matter that was found there.</param>
/// <param name="Own">Whether the lawyer had it themselves, rather than somebody of their firm.</param>
public sealed record ConflictHit(Guid EarlierMatterId, ConflictGround Ground, MatchStrength Strength, Guid PartyId, bool Own);
