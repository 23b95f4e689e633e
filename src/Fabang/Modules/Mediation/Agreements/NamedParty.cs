using Fabang.Modules.Mediation.Cases;

namespace Fabang.Modules.Mediation.Agreements;

/// <summary>A party as an agreement names them.</summary>
public sealed record NamedParty(Guid Id, Side Side, string Name, string? Number, string? Address);
