using System.ComponentModel;
using Fabang.Modules.Mediation.Consenting;

namespace Fabang.Modules.Mediation.Api;

/// <summary>What the mediator asks all to agree to.</summary>
internal sealed record ConsentInApi(
    [property: Description("固定编号")] Guid Id,
    [property: Description("什么事")] ConsentKind Kind,
    [property: Description("结果")] ConsentStatus Status,
    [property: Description("为什么")] string Reason,
    [property: Description("For more time. 延长到哪一天")] DateOnly? Until,
    [property: Description("Of the other mediator or the guest. 姓名")] string? Name,
    [property: Description("什么人")] GuestRelation? Relation,
    [property: Description("最晚答复")] DateTimeOffset DueAt,
    [property: Description("Ids of the parties. 谁同意了")] IReadOnlyList<Guid> AgreedBy);
