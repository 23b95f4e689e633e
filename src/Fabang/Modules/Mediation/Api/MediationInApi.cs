using System.ComponentModel;
using Fabang.Modules.Matters.Api;
using Fabang.Modules.Mediation.Cases;

namespace Fabang.Modules.Mediation.Api;

/// <summary>One's own mediation.</summary>
internal sealed record MediationInApi(
    [property: Description("固定编号")] Guid Id,
    [property: Description("Null before it is sent. 编号")] string? Number,
    [property: Description("状态")] MediationStatus Status,
    [property: Description("哪里的调解委员会")] string Region,
    [property: Description("什么纠纷")] DisputeType? Type,
    [property: Description("Only for who told it. 经过")] string? Story,
    [property: Description("想怎么办")] string Wanted,
    [property: Description("涉及多少钱")] decimal? Amount,
    [property: Description("有没有打人、威胁")] bool HasViolence,
    [property: Description("有没有未成年人")] bool HasMinor,
    [property: Description("Whether all is there that must be, to send it. 填好了没有")] bool IsComplete,
    [property: Description("当事人")] IReadOnlyList<PartyInApi> Parties,
    [property: Description("材料")] IReadOnlyList<PaperInApi> Papers,
    [property: Description("Null before it is sent. 该谁办")] NextStepInApi? Next,
    [property: Description("调解委员会")] string? Committee,
    [property: Description("调解员")] string? Mediator,
    [property: Description("What ties the mediator to a party, as they said. 调解员披露的事")] string? Disclosure,
    [property: Description("怎么结束的")] EndCode? EndedBy,
    [property: Description("Why it could not be taken, and where to go. 不予受理的说明")] string? Advice,
    [property: Description("经过，最近的在前")] IReadOnlyList<MediationEntryInApi> Course,
    [property: Description("What the reader can do now. 现在能做什么")] MediationMayInApi May);
