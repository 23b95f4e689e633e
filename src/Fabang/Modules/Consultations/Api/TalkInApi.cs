using System.ComponentModel;
using Fabang.Modules.Consultations.Live;
using Fabang.Modules.Matters.Api;
using Fabang.Modules.Topics.Danger;

namespace Fabang.Modules.Consultations.Api;

/// <summary>One's own talk: the place in the queue and what else one can do, then who is there.</summary>
internal sealed record TalkInApi(
    [property: Description("固定编号")] Guid Id,
    [property: Description("编号")] string Number,
    [property: Description("标题")] string Title,
    [property: Description("Where it is TurnedToQuestion, it goes on as the consultation of the same id. 状态")] ConversationStatus Status,
    [property: Description("行政区划代码")] string Region,
    [property: Description("地区名称")] string RegionName,
    [property: Description("Who has it; null where nobody has. 律师")] string? Lawyer,
    [property: Description("Who was asked in. 第二位律师")] string? SecondLawyer,
    [property: Description("开始时间")] DateTimeOffset ArrivedAt,
    [property: Description("While one waits: where one stands. 排队情况")] QueueInApi? Queue,
    [property: Description("While one waits: times at which one may come back. 可以预约的时间")] IReadOnlyList<DateTimeOffset> Times,
    [property: Description("预约的时间")] DateTimeOffset? BookedFor,
    [property: Description("Where it is left as a question, an answer is due within this. 转留言后的答复期限")] AnswerLimitInApi AnswerLimit,
    [property: Description("下一步")] NextStepInApi Next,
    [property: Description("What in one's words says that somebody is in danger: show it above all else. 危险信号")] IReadOnlyList<DangerInApi> Dangers,
    [property: Description("Number of the last message. 最后一条消息")] int LastNumber,
    [property: Description("Up to which number the other side has read. 对方读到第几条")] int ReadByThem,
    [property: Description("Up to which number one has read. 自己读到第几条")] int ReadByMe,
    [property: Description("Null until rated. 评价")] Grade? Grade,
    [property: Description("What came of the rating. 评价后的回访")] IReadOnlyList<CallBackInApi> CallBacks,
    [property: Description("The complaint about it; null where there is none. 投诉")] Guid? Complaint,
    [property: Description("现在能做的")] TalkInApi.MayInApi May)
{
    /// <summary>What the person can do now.</summary>
    internal sealed record MayInApi(
        [property: Description("说话")] bool Say,
        [property: Description("离开排队")] bool Leave,
        [property: Description("预约")] bool Book,
        [property: Description("转留言")] bool TurnToQuestion,
        [property: Description("回来排队")] bool ComeBack,
        [property: Description("结束")] bool End,
        [property: Description("评价")] bool Rate);
}
