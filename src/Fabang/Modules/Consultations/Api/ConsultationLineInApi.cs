using System.ComponentModel;
using Fabang.Modules.Matters.Api;

namespace Fabang.Modules.Consultations.Api;

/// <summary>A consultation in a list.</summary>
internal sealed record ConsultationLineInApi(
    [property: Description("固定编号")] Guid Id,
    [property: Description("编号")] string Number,
    [property: Description("标题")] string Title,
    [property: Description("状态")] ConsultationStatus Status,
    [property: Description("发送时间")] DateTimeOffset SentAt,
    [property: Description("下一步")] NextStepInApi Next);
