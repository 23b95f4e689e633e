using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Matters.Conflicts;
using Fabang.Shell.Errors;

namespace Fabang.Modules.Matters.Api;

/// <summary>Who the other side is, as the person says; all of it may be left out. Only the conflict check reads it.</summary>
internal sealed record OtherSideInApi(
    [property: StringLength(OtherSide.LongestNames), Description("对方姓名或者名称")] string? Names = null,
    [property: StringLength(OtherSide.LongestNumber), Breaks("Consultations.BadOtherNumber"), Description("Number of the identity card or of the organisation. 证件号码")] string? Number = null,
    [property: StringLength(OtherSide.LongestNumber), Breaks("Consultations.BadOtherPhone"), Description("手机号")] string? Phone = null)
{
    public OtherSide ToOtherSide() => new(Names, Number, Phone);
}
