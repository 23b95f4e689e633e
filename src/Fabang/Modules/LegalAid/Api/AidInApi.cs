using System.ComponentModel;
using Fabang.Modules.LegalAid.Applications;
using Fabang.Modules.LegalAid.Cases;
using Fabang.Modules.Matters.Api;

namespace Fabang.Modules.LegalAid.Api;

/// <summary>One's own application for legal aid, and the case that came of it.</summary>
internal sealed record AidInApi(
    [property: Description("固定编号")] Guid Id,
    [property: Description("Null before it is sent. 编号")] string? Number,
    [property: Description("申请状态")] ApplicationStatus Status,
    [property: Description("Null before aid is given. 案件状态")] AidCaseStatus? Case,
    [property: Description("哪里的法律援助中心")] string Region,
    [property: Description("What must be done before it can be sent. 还没有填好的")] IReadOnlyList<ApplicationSection> Missing,
    [property: Description("填过的内容")] ApplicationSheet Sheet,
    [property: Description("Null before it is signed. 签名时间")] DateTimeOffset? SignedAt,
    [property: Description("材料")] IReadOnlyList<PaperInApi> Papers,
    [property: Description("Null before it is sent. 该谁办")] NextStepInApi? Next,
    [property: Description("Everything that is missing, asked for once. 要补的材料")] string? PapersAsked,
    [property: Description("Of the decision. 理由")] string? Reasons,
    [property: Description("承办律师")] string? Lawyer,
    [property: Description("律师做了什么")] IReadOnlyList<AidWorkInApi> Work,
    [property: Description("文书")] IReadOnlyList<AidLetterInApi> Letters,
    [property: Description("异议")] IReadOnlyList<AidObjectionInApi> Objections,
    [property: Description("换律师、投诉、问进展")] IReadOnlyList<AidRequestInApi> Requests,
    [property: Description("What the person can do now. 现在能做什么")] AidMayInApi May);
