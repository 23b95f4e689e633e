using System.ComponentModel;
using Fabang.Modules.Mediation.Cases;

namespace Fabang.Modules.Mediation.Api;

/// <summary>What somebody is invited to. The story they hear in mediation.</summary>
internal sealed record InvitationInApi(
    [property: Description("编号")] string Number,
    [property: Description("谁申请的")] string Starter,
    [property: Description("请的是谁")] string Party,
    [property: Description("什么纠纷")] DisputeType? Type,
    [property: Description("对方想怎么办")] string Wanted,
    [property: Description("调解委员会")] string? Committee,
    [property: Description("委员会电话")] string? Phone,
    [property: Description("已经怎么答复")] PartyStatus Status,
    [property: Description("Null where no answer is awaited. 最晚答复")] DateTimeOffset? DueAt);
