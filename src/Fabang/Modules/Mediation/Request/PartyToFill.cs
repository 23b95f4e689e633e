using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Accounts;
using Fabang.Modules.Mediation.Cases;
using Fabang.Shell.Errors;

namespace Fabang.Modules.Mediation.Request;

/// <summary>One of the others, as it is typed on the page or sent by a program.</summary>
internal sealed record PartyToFill(
    [property: Description("哪一方")] Side Side,
    [property: Required, StringLength(PartyFacts.LongestName), Breaks("Mediation.NeedsPartyName"), Description("姓名或者名称")] string? Name,
    [property: StringLength(40), Breaks("Accounts.BadPhone", "Mediation.SamePhone"), Description("手机号")] string? Phone = null,
    [property: StringLength(40), Description("身份证号或者统一社会信用代码")] string? Number = null,
    [property: StringLength(PartyFacts.LongestAddress), Description("地址")] string? Address = null)
{
    /// <exception cref="BrokenRuleException">There is no name, or the phone is none.</exception>
    public PartyFacts Read()
    {
        BrokenRuleException.ThrowIfBlank(Name, "Mediation.NeedsPartyName");
        return new(Name!.Trim(), PhoneNumber.ParseIfGiven(Phone), Given(Number), Given(Address));
    }

    /// <returns>Null where nothing but blanks was typed.</returns>
    public static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
