using System.ComponentModel;
using Fabang.Modules.Consultations.Live;
using Fabang.Modules.Matters.Api;

namespace Fabang.Modules.Consultations.Api;

/// <summary>A talk in a list.</summary>
internal sealed record TalkLineInApi(
    [property: Description("固定编号")] Guid Id,
    [property: Description("编号")] string Number,
    [property: Description("标题")] string Title,
    [property: Description("状态")] ConversationStatus Status,
    [property: Description("开始时间")] DateTimeOffset ArrivedAt,
    [property: Description("下一步")] NextStepInApi Next);
