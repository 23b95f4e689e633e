using System.ComponentModel;
using Fabang.Modules.Consultations.Quality;

namespace Fabang.Modules.Consultations.Api;

/// <summary>That somebody calls back after a bad rating.</summary>
internal sealed record CallBackInApi(
    [property: Description("起因")] CallBackCause Cause,
    [property: Description("状态")] CallBackStatus Status,
    [property: Description("最晚什么时候")] DateTimeOffset DueAt,
    [property: Description("Null until done. 办完时间")] DateTimeOffset? DoneAt,
    [property: Description("What the person was told. 告诉您的话")] string? Told)
{
    public static IReadOnlyList<CallBackInApi> Of(IEnumerable<CallBack> callBacks) =>
        [.. callBacks.Select(one => new CallBackInApi(one.Cause, one.Status, one.DueAt, one.DoneAt, one.IsDone && (one.IsTalk || one.Status is not CallBackStatus.Corrected) ? one.Told : null))];
}
