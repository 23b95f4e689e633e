using System.ComponentModel;
using Fabang.Modules.Consultations.Publishing;
using Fabang.Modules.Matters.Api;
using Fabang.Modules.Topics.Danger;

namespace Fabang.Modules.Consultations.Api;

/// <summary>One's own consultation, and what one can do now.</summary>
internal sealed record ConsultationInApi(
    [property: Description("固定编号")] Guid Id,
    [property: Description("编号")] string Number,
    [property: Description("标题")] string Title,
    [property: Description("状态")] ConsultationStatus Status,
    [property: Description("行政区划代码")] string Region,
    [property: Description("地区名称")] string RegionName,
    [property: Description("Null where it is not known. 主题")] string? Topic,
    [property: Description("Who has it; null where nobody has. 律师")] string? Lawyer,
    [property: Description("发送时间")] DateTimeOffset SentAt,
    [property: Description("Until when what is open must be answered. 答复期限")] DateTimeOffset AnswerDueAt,
    [property: Description("最近一次答复")] DateTimeOffset? AnsweredAt,
    [property: Description("办结时间")] DateTimeOffset? ClosedAt,
    [property: Description("下一步")] NextStepInApi Next,
    [property: Description("What in one's words says that somebody is in danger: show it above all else. 危险信号")] IReadOnlyList<DangerInApi> Dangers,
    [property: Description("What was asked and answered, in order. 咨询记录")] IReadOnlyList<PostInApi> Posts,
    [property: Description("What else happened, in order. 办理经过")] IReadOnlyList<StepTakenInApi> Steps,
    [property: Description("Whether there is an advice note. 有没有建议单")] bool HasNote,
    [property: Description("Null until rated. 评价")] Grade? Grade,
    [property: Description("What was asked of what became of it. 回访")] IReadOnlyList<OutcomeInApi> Outcomes,
    [property: Description("What came of the rating. 评价后的回访")] IReadOnlyList<CallBackInApi> CallBacks,
    [property: Description("The complaint about it; null where there is none. 投诉")] Guid? Complaint,
    [property: Description("Null where the person never agreed. 公开")] PublicationStatus? Publication,
    [property: Description("Further questions that are left. 还能追问几次")] int FollowUpsLeft,
    [property: Description("现在能做的")] ConsultationInApi.MayInApi May)
{
    /// <summary>What the person can do now.</summary>
    internal sealed record MayInApi(
        [property: Description("追问")] bool AskOn,
        [property: Description("评价")] bool Rate,
        [property: Description("办结")] bool Close,
        [property: Description("重新打开")] bool Reopen,
        [property: Description("撤回")] bool Withdraw);
}
