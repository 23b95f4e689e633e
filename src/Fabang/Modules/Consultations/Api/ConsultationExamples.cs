using Fabang.Modules.Consultations.Complaints;
using Fabang.Modules.Consultations.Live;
using Fabang.Modules.Consultations.Publishing;
using Fabang.Modules.Matters;
using Fabang.Modules.Matters.Api;
using Fabang.Shell.Api;

namespace Fabang.Modules.Consultations.Api;

/// <summary>What the document shows as answers. Nobody is called so.</summary>
internal static class ConsultationExamples
{
    private const string Number = "ZX-330106-20260302-0001";
    private const string Here = "330106";
    private const string HereInWords = "浙江省杭州市西湖区";
    private const string Lawyer = "王明";

    private static readonly Guid Id = new("0195b4c2-6a00-7000-8000-000000000030");

    private static readonly DateTimeOffset Now = new(2026, 3, 2, 1, 0, 0, TimeSpan.Zero);

    private static readonly AnswerLimitInApi Limit = new(24, Kernel.Time.LimitUnit.Hours, "24 小时");

    private static readonly string Title = Matter.TitleOf(IntakeExamples.Intake.Story);

    private static readonly PostInApi Answer = new(
        new Guid("0195b4c2-6a00-7000-8000-000000000031"), 2, PostKind.Answer, Lawyer, "可以要求支付。", Now,
        [new("劳动合同法#30", "《劳动合同法》第三十条", new DateOnly(2012, 12, 28), "用人单位应当及时足额支付劳动报酬。", IsOfficial: true, [])], []);

    public static readonly OutcomeInApi Outcome = new(new Guid("0195b4c2-6a00-7000-8000-000000000032"), 3, null, null, null);

    public static readonly CheckInApi Check = new(
        IntakeExamples.Intake, [], Limit, "我写的问题和材料，由当地的值班律师和值班长看。", "免费咨询给您基本的意见和办法。", []);

    public static readonly OnlineInApi Online = new(Here, new QueueInApi(1, 1, new(5, 2, 9)), IsFull: false);

    public static readonly WordsToSend FollowUp = new("没有合同怎么证明？", [IntakeExamples.Sent]);

    public static readonly RatingToGive Rating = new(Grade.Good, [RatingReason.Clear], null);

    public static readonly ConsultationInApi Consultation = new(
        Id, Number, Title, ConsultationStatus.Answered, Here, HereInWords, "拖欠工资", Lawyer, Now, Now.AddDays(1), Now, null, IntakeExamples.Next, [],
        [new(Id, 1, PostKind.Question, null, IntakeExamples.Intake.Story, Now, [], []), Answer],
        [], HasNote: true, null, [], [], null, null, 2, new(AskOn: true, Rate: true, Close: true, Reopen: false, Withdraw: false));

    public static readonly ApiPage<ConsultationLineInApi> Consultations = new(1, 1, 1, null, null, [new(Id, Number, Title, ConsultationStatus.Answered, Now, IntakeExamples.Next)]);

    public static readonly NoteInApi Note = new(Number, Lawyer, Now, "老板欠了三个月工资。", [Answer], [new("去劳动监察大队投诉", new DateOnly(2026, 3, 11))], null, null, null, "免费咨询到这里为止。");

    public static readonly PublicationInApi Publication = new(PublicationStatus.Agreed, "编辑会先去掉能认出人的内容。", null, Now, null, ["您同意了，我们才公开。"]);

    public static readonly ComplaintInApi Complaint = new(
        new Guid("0195b4c2-6a00-7000-8000-000000000033"), "TS-330106-20260302-0001", Id, IsTalk: false, ComplaintReason.WrongAdvice, "答复里的条文已经废止了。", ComplaintStatus.Filed, Now,
        NextActor.DutyManager, "决定是否受理", Now.AddDays(7), null, null, null, null, null, MayStepUp: false, MayWithdraw: true, [new(Now, "您提出了投诉")]);

    public static readonly ApiPage<ComplaintLineInApi> Complaints = new(1, 1, 1, null, null, [new(Complaint.Id, Complaint.Number, Id, ComplaintStatus.Filed, Now)]);

    public static readonly TalkInApi Talk = new(
        new Guid("0195b4c2-6a00-7000-8000-000000000034"), Number, Title, ConversationStatus.Waiting, Here, HereInWords, null, null, Now, Online.Queue, [Now.AddHours(1)], null, Limit, IntakeExamples.Next, [],
        1, 0, 1, null, [], null, new(Say: true, Leave: true, Book: true, TurnToQuestion: true, ComeBack: false, End: false, Rate: false));

    /// <summary>The talk once it does not wait any more.</summary>
    public static TalkInApi TalkThatIs(ConversationStatus status) => Talk with { Status = status, Queue = null, Times = [], May = Talk.May with { Leave = false, Book = false, TurnToQuestion = false } };

    public static readonly ApiPage<TalkLineInApi> Talks = new(1, 1, 1, null, null, [new(Talk.Id, Number, Title, ConversationStatus.Waiting, Now, IntakeExamples.Next)]);

    public static readonly MessagesInApi Messages = new([new(Talk.Id, 1, "me", "我", IntakeExamples.Intake.Story, Now, null)], 1, 0, ConversationStatus.Waiting, "3.0");

    public static readonly MessageSaidInApi Said = new(2, []);
}
