using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Fabang.Shell.Errors;

namespace Fabang.Modules.Mediation.Api;

/// <summary>The code from the message.</summary>
internal sealed record InvitationToOpen(
    [property: Required, StringLength(40), Breaks("Mediation.NoSuchCode", "Mediation.TooManyTries"), Description("短信里的码")] string? Code);
