using System.ComponentModel;
using Fabang.Modules.Mediation.Rooms;

namespace Fabang.Modules.Mediation.Api;

/// <summary>What the mediator wrote down for all.</summary>
internal sealed record MediationRecordInApi(
    [property: Description("固定编号")] Guid Id,
    [property: Description("笔录、无争议事实")] RecordKind Kind,
    [property: Description("内容")] string Text,
    [property: Description("时间")] DateTimeOffset At,
    [property: Description("Ids of the parties. 谁确认了")] IReadOnlyList<Guid> ConfirmedBy);
