using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Fabang.Modules.LegalAid.Applications;
using Fabang.Modules.LegalAid.Eligibility;
using Fabang.Modules.Matters.Conflicts;
using Fabang.Shell.Errors;

namespace Fabang.Modules.LegalAid.Apply;

/// <summary>What aid is asked for, as it is typed on the page or sent by a program.</summary>
internal sealed record CaseToFill(
    [property: Required, Breaks("LegalAid.ChooseMatter"), Description("One of /legal-aid/questions. 什么事")] string? Matter,
    [property: Required, StringLength(CaseFacts.LongestStory), Description("事情的经过和要求")] string? Story,
    [property: Required, Description("办到哪一步")] CaseStage? Stage,
    [property: StringLength(60), Description("哪个单位在办")] string? Organ = null,
    [property: Description("A limit that runs out. 快到期的日子")] DateOnly? UrgentBy = null,
    [property: StringLength(OtherSide.LongestNames), Description("对方的姓名或者单位")] string? OtherNames = null,
    [property: StringLength(OtherSide.LongestNumber), Description("对方的身份证号或者统一社会信用代码")] string? OtherNumber = null,
    [property: StringLength(OtherSide.LongestNumber), Description("对方的手机号")] string? OtherPhone = null)
{
    /// <exception cref="BrokenRuleException">The matter is on no list, or is one for advice alone.</exception>
    public CaseFacts Read(AidChoices choices) => choices.Matters.Any(matter => matter.Id == Matter && matter.Way is not AidWay.Advice)
        ? new(Matter!, Story!.Trim(), Stage!.Value, new(Typed.Given(OtherNames), Typed.Given(OtherNumber), Typed.Given(OtherPhone)), Typed.Given(Organ), UrgentBy)
        : throw new BrokenRuleException("LegalAid.ChooseMatter");
}
