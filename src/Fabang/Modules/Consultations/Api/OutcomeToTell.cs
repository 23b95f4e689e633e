using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Consultations.Outcomes;

namespace Fabang.Modules.Consultations.Api;

/// <summary>What became of it.</summary>
internal sealed record OutcomeToTell(
    [property: Required, Description("后来怎么样了")] Outcome? Outcome,
    [property: StringLength(OutcomeQuestion.LongestWords), Description("May be left out. 补充")] string? Words = null);
