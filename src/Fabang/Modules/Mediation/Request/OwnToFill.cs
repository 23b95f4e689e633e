using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Accounts;
using Fabang.Modules.Mediation.Cases;
using Fabang.Shell.Errors;

namespace Fabang.Modules.Mediation.Request;

/// <summary>Who asks, as it is typed on the page or sent by a program. Their phone is that of their account.</summary>
internal sealed record OwnToFill(
    [property: Required, StringLength(PartyFacts.LongestName), Breaks("Mediation.NeedsOwnName"), Description("姓名或者名称")] string? Name,
    [property: StringLength(40), Description("身份证号或者统一社会信用代码")] string? Number = null,
    [property: StringLength(PartyFacts.LongestAddress), Description("地址")] string? Address = null)
{
    /// <exception cref="BrokenRuleException">There is no name.</exception>
    public PartyFacts Read(PhoneNumber? phone)
    {
        BrokenRuleException.ThrowIfBlank(Name, "Mediation.NeedsOwnName");
        return new(Name!.Trim(), phone, PartyToFill.Given(Number), PartyToFill.Given(Address));
    }
}
