using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Mediation.Answer;
using Fabang.Shell.Errors;

namespace Fabang.Modules.Mediation.Api;

/// <summary>What an invited party says.</summary>
internal sealed record InvitationToAnswer(
    [property: Required, StringLength(40), Breaks("Mediation.NoSuchCode", "Mediation.TooManyTries"), Description("短信里的码")] string? Code,
    [property: Required, Breaks("Mediation.AlreadyAnswered"), Description("答复")] PartyAnswer? Answer);
