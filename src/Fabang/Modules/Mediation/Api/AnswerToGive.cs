using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Mediation.Answer;
using Fabang.Shell.Errors;

namespace Fabang.Modules.Mediation.Api;

/// <summary>What an invited party says who is signed in.</summary>
internal sealed record AnswerToGive(
    [property: Required, Breaks("Mediation.AlreadyAnswered"), Description("答复")] PartyAnswer? Answer);
