using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Fabang.Shell.Errors;

namespace Fabang.Modules.Mediation.Api;

/// <summary>Whom a party would have.</summary>
internal sealed record MediatorsToChoose(
    [property: Required, MaxLength(3), Breaks("Mediation.ChooseMediator"), Description("The dearest first. 想请的调解员")] IReadOnlyList<Guid>? Mediators);
