using System.ComponentModel;
using Fabang.Modules.Consultations.Complaints;
using Fabang.Modules.Matters;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.Consultations.Api;

/// <summary>One's own complaint: who must act until when, and what was decided.</summary>
internal sealed record ComplaintInApi(
    [property: Description("固定编号")] Guid Id,
    [property: Description("编号")] string Number,
    [property: Description("The consultation or talk. 投诉的咨询")] Guid About,
    [property: Description("是不是在线咨询")] bool IsTalk,
    [property: Description("事由")] ComplaintReason Reason,
    [property: Description("经过")] string Story,
    [property: Description("状态")] ComplaintStatus Status,
    [property: Description("提出时间")] DateTimeOffset FiledAt,
    [property: Description("该谁办")] NextActor Actor,
    [property: Description("要办什么")] string Next,
    [property: Description("Null where nothing is awaited. 最晚什么时候")] DateTimeOffset? DueAt,
    [property: Description("结论")] ComplaintOutcome? Outcome,
    [property: Description("Why it was not accepted, or what was decided. 答复")] string? Decision,
    [property: Description("为什么申请复查")] string? StepUpStory,
    [property: Description("复查结论")] ComplaintOutcome? ReviewOutcome,
    [property: Description("复查答复")] string? ReviewDecision,
    [property: Description("能不能申请复查")] bool MayStepUp,
    [property: Description("能不能撤回")] bool MayWithdraw,
    [property: Description("办理记录")] IReadOnlyList<StepTakenInApi> Steps)
{
    public static ComplaintInApi Of(Complaint complaint, IStringLocalizer<Texts> texts, DateTimeOffset now) => new(
        complaint.Id, complaint.Number, complaint.SubjectId, complaint.IsTalk, complaint.Reason, complaint.Story, complaint.Status, complaint.FiledAt,
        complaint.NextActor, texts[$"ComplaintNext.{complaint.Status}"], complaint.DueAt, complaint.Outcome, complaint.Decision, complaint.StepUpStory,
        complaint.ReviewOutcome, complaint.ReviewDecision, complaint.MayStepUp(now), complaint.Can(ComplaintStatus.Withdrawn),
        [.. complaint.Entries.Select(entry => new StepTakenInApi(entry.At, texts[entry.What]))]);
}
