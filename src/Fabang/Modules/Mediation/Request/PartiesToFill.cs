using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Mediation.Cases;
using Fabang.Shell.Errors;

namespace Fabang.Modules.Mediation.Request;

/// <summary>All parties at once: who was named before is replaced.</summary>
internal sealed record PartiesToFill(
    [property: Required, Description("申请的人")] OwnToFill? Own,
    [property: Required, MaxLength(MediationCase.MostParties - 1), Breaks("Mediation.NeedsOtherSide", "Mediation.TooManyParties"), Description("其他当事人")] IReadOnlyList<PartyToFill>? Others);
