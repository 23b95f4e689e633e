using System.ComponentModel;

namespace Fabang.Modules.Mediation.Api;

/// <summary>Something said in a room.</summary>
internal sealed record MediationSaidInApi(
    [property: Description("固定编号")] Guid Id,
    [property: Description("Null for the mediator. 谁说的")] string? Speaker,
    [property: Description("是不是本人说的")] bool IsOwn,
    [property: Description("说的话")] string Text,
    [property: Description("时间")] DateTimeOffset At);
