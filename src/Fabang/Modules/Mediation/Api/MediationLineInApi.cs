using System.ComponentModel;
using Fabang.Modules.Mediation.Cases;

namespace Fabang.Modules.Mediation.Api;

/// <summary>One's own mediation in a list.</summary>
internal sealed record MediationLineInApi(
    [property: Description("固定编号")] Guid Id,
    [property: Description("状态")] MediationStatus Status,
    [property: Description("Null before it is chosen. 什么纠纷")] DisputeType? Type,
    [property: Description("最后改动的时间")] DateTimeOffset ChangedAt);
