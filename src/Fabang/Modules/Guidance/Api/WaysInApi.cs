using System.ComponentModel;
using Fabang.Modules.Guidance.Triage;
using Fabang.Modules.LawLibrary.Api;
using Fabang.Modules.Topics.Danger;

namespace Fabang.Modules.Guidance.Api;

/// <summary>What is proposed: what cannot wait, the time limits, and the ways on.</summary>
internal sealed record WaysInApi(
    [property: Description("危险信号")] IReadOnlyList<DangerInApi> Dangers,
    [property: Description("Null where it is not known. 主题")] string? Topic,
    [property: Description("Null where none is chosen. 地区")] string? Region,
    [property: Description("What cannot wait. 不能等的事")] IReadOnlyList<WaysInApi.UrgencyInApi> Urgencies,
    [property: Description("Time limits of the law, the most pressing first. 时效和期限")] IReadOnlyList<WaysInApi.LimitInApi> Limits,
    [property: Description("Those that fit, the first first. 合适的办法")] IReadOnlyList<WayInApi> Ways,
    [property: Description("Those that do not, and why. 这次不合适的办法")] IReadOnlyList<WayInApi> NotNow,
    [property: Description("Questions that were not answered. 还没回答的提问数")] int Unanswered)
{
    /// <summary>What cannot wait.</summary>
    internal sealed record UrgencyInApi(
        [property: Description("固定编号")] string Id,
        [property: Description("What to do first. 先做什么")] string Title,
        [property: Description("怎么做")] string Says,
        [property: Description("依据")] IReadOnlyList<CitedInApi> Articles);

    /// <summary>A time limit of the law.</summary>
    internal sealed record LimitInApi(
        [property: Description("固定编号")] string Id,
        [property: Description("什么期限")] string Title,
        [property: Description("From when it is counted, and what to do. 怎么算，怎么办")] string Says,
        [property: Description("到没到期")] LimitStanding Standing,
        [property: Description("The earliest day on which it may end; null where the answers do not tell. 最早到期日")] DateOnly? EndsOn,
        [property: Description("依据")] IReadOnlyList<CitedInApi> Articles);
}
