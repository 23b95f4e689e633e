using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Mediation.Cases;
using Fabang.Shell.Errors;

namespace Fabang.Modules.Mediation.Api;

/// <summary>Why a party does not want this mediator.</summary>
internal sealed record MediatorObjection(
    [property: Required, StringLength(MediationCase.LongestReason), Breaks("Mediation.NeedsReason"), Description("为什么")] string? Reason);
