using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Fabang.Shell.Errors;

namespace Fabang.Modules.Mediation.Api;

/// <summary>Yes or no.</summary>
internal sealed record YesOrNoToSay(
    [property: Required, Breaks("Mediation.ConsentOver", "Mediation.AlreadyAnswered"), Description("同意、是")] bool? Yes);
