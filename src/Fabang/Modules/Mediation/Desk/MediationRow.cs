using Fabang.Modules.Matters;
using Fabang.Modules.Mediation.Cases;

namespace Fabang.Modules.Mediation.Desk;

/// <summary>One mediation in a list of the desk.</summary>
/// <param name="CaseId">Where it leads.</param>
/// <param name="Matter">With the next step.</param>
/// <param name="HasViolence">Shown to whoever mediates, before all else.</param>
public sealed record MediationRow(Guid CaseId, Matter Matter, DisputeType? Type, MediationStatus Status, bool HasViolence);
