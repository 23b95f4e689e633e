using Fabang.Kernel;
using Fabang.Modules.Consultations;
using Fabang.Modules.Matters;
using Fabang.Modules.Regions;

namespace Fabang.Tests.Modules.Consultations;

public class ConsultationTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.FromHours(8));
    private static readonly Responder Wang = new(Guid.CreateVersion7(), "王明");
    private static readonly Responder Li = new(Guid.CreateVersion7(), "李红");
    private static readonly Due Tomorrow = new(Now.AddHours(24), "consultations.answer-limit=24h");
    private static readonly Due NextWeek = new(Now.AddDays(7), "consultations.closing-limit=7d");

    private readonly Matter _matter = Matter.Open(
        MatterKind.Consultation, "ZX-330106-20260302-0001", Guid.CreateVersion7(), new RegionCode("330106"), "没发工资", ("/my", "/desk"), Now);

    [Fact]
    public void Every_status_can_be_reached_from_waiting() =>
        Assert.Equal(Enum.GetValues<ConsultationStatus>().Order(), Consultation.Moves.ReachableFrom(ConsultationStatus.Waiting).Order());

    [Fact]
    public void Sending_makes_it_the_turn_of_the_lawyers_on_duty()
    {
        Sent();

        Assert.Equal(new NextStep(NextActor.Lawyer, null, "Consultations.TakeUp", Tomorrow.At, Tomorrow.Rule), _matter.Next);
    }

    [Fact]
    public void Claiming_keeps_the_limit_and_names_the_lawyer()
    {
        var consultation = Sent();

        consultation.Claim(_matter, Wang, Now.AddHours(1));

        Assert.Equal(new NextStep(NextActor.Lawyer, Wang.Id, "Consultations.GiveAnswer", Tomorrow.At, Tomorrow.Rule), _matter.Next);
    }

    [Fact]
    public void What_is_claimed_cannot_be_claimed_again() =>
        Breaks("Consultations.AlreadyClaimed", () => Claimed().Claim(_matter, Li, Now));

    [Fact]
    public void Only_who_has_it_answers() => Breaks("Consultations.NotYours", () => Answer(Claimed(), Li));

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t ")]
    public void An_empty_answer_is_refused(string text)
    {
        var consultation = Claimed();

        Breaks("Consultations.AnswerNeedsText", () => consultation.Answer(_matter, Wang, Guid.CreateVersion7(), text, [], NextWeek, Now));

        Assert.Equal(ConsultationStatus.Claimed, consultation.Status);
    }

    [Fact]
    public void An_answer_gives_the_turn_to_the_person()
    {
        var consultation = Claimed();

        Answer(consultation, Wang);

        Assert.Equal(NextActor.Person, _matter.Next.Actor);
        Assert.Equal(consultation.PersonId, _matter.Next.ActorId);
        Assert.Equal(NextWeek.At, _matter.Next.DueAt);
        Assert.Equal("第三十条", Assert.Single(consultation.Posts[^1].Citations).Text);
    }

    [Fact]
    public void Asking_on_returns_it_to_the_same_lawyer_with_a_new_limit()
    {
        var consultation = Answered();

        consultation.AskOn(_matter, Guid.CreateVersion7(), "没有合同怎么证明？", most: 1, new(Now.AddDays(2), "rule=24h"), Now.AddDays(1));

        Assert.Equal((ConsultationStatus.Claimed, Wang.Id), (consultation.Status, consultation.LawyerId));
        Assert.Equal((Wang.Id, Now.AddDays(2)), (_matter.NextActorId, _matter.NextDueAt));
    }

    [Fact]
    public void Follow_ups_are_as_many_as_the_region_allows()
    {
        var consultation = Answered();
        consultation.AskOn(_matter, Guid.CreateVersion7(), "？？", most: 1, Tomorrow, Now);
        Answer(consultation, Wang);

        Breaks("Consultations.NoMoreFollowUps", () => consultation.AskOn(_matter, Guid.CreateVersion7(), "再问", most: 1, Tomorrow, Now));
    }

    [Fact]
    public void Giving_it_back_needs_a_reason() => Breaks("Consultations.ReleaseNeedsReason", () => Claimed().Release(_matter, Wang, " ", Now));

    [Fact]
    public void Given_back_it_waits_for_anyone_with_the_limit_running_on()
    {
        var consultation = Claimed();

        consultation.Release(_matter, Wang, "超出专长", Now.AddHours(3));

        Assert.Null(consultation.LawyerId);
        Assert.Equal((NextActor.Lawyer, (Guid?)null, Tomorrow.At), (_matter.Next.Actor, _matter.Next.ActorId, _matter.Next.DueAt));
    }

    [Fact]
    public void Another_region_has_the_full_limit()
    {
        var consultation = Claimed();

        consultation.MoveTo(_matter, new RegionCode("330203"), "宁波市海曙区", Wang, new(Now.AddDays(3), "rule=24h"), Now);

        Assert.Equal((new RegionCode("330203"), new RegionCode("330203")), (consultation.Region, _matter.Region));
        Assert.Equal(Now.AddDays(3), _matter.NextDueAt);
    }

    [Fact]
    public void It_is_closed_only_after_an_answer() => Breaks("Consultations.CannotMove", () => Claimed().Close(_matter, byPerson: true, Now));

    [Fact]
    public void A_closed_one_opens_again_within_its_time()
    {
        var consultation = Answered();
        consultation.Close(_matter, byPerson: true, Now);

        consultation.Reopen(_matter, Guid.CreateVersion7(), "老板又反悔了", until: Now.AddDays(30), Tomorrow, Now.AddDays(29));

        Assert.Equal(ConsultationStatus.Claimed, consultation.Status);
        Assert.Null(consultation.ClosedAt);
    }

    [Fact]
    public void After_that_time_it_stays_closed()
    {
        var consultation = Answered();
        consultation.Close(_matter, byPerson: true, Now);

        Breaks("Consultations.TooLateToReopen",
            () => consultation.Reopen(_matter, Guid.CreateVersion7(), "老板又反悔了", until: Now.AddDays(30), Tomorrow, Now.AddDays(31)));
    }

    [Fact]
    public void It_is_taken_back_only_before_the_first_answer()
    {
        var consultation = Answered();
        consultation.AskOn(_matter, Guid.CreateVersion7(), "还有", most: 1, Tomorrow, Now);

        Breaks("Consultations.CannotMove", () => consultation.Withdraw(_matter, Now));
    }

    [Fact]
    public void It_is_rated_once_and_after_an_answer()
    {
        Breaks("Consultations.NothingToRate", () => Claimed().Rate(_matter, Grade.Good, [], null, Now));
        var consultation = Answered();

        consultation.Rate(_matter, Grade.VeryGood, [RatingReason.Clear, RatingReason.Clear], "  ", Now);

        Assert.Equal([RatingReason.Clear], consultation.RatingReasons);
        Assert.Null(consultation.RatingComment);
        Breaks("Consultations.AlreadyRated", () => consultation.Rate(_matter, Grade.Bad, [], null, Now));
    }

    [Fact]
    public void Too_long_a_text_is_refused() =>
        Breaks("Consultations.TooLong", () => Answer(Claimed(), Wang, new string('长', Consultation.LongestText + 1)));

    private Consultation Sent() => Consultation.Send(Guid.CreateVersion7(), _matter, "没发工资", Tomorrow, Now);

    private Consultation Claimed()
    {
        var consultation = Sent();
        consultation.Claim(_matter, Wang, Now);
        return consultation;
    }

    private Consultation Answered()
    {
        var consultation = Claimed();
        Answer(consultation, Wang);
        return consultation;
    }

    private void Answer(Consultation consultation, Responder lawyer, string text = "可以要求支付。") => consultation.Answer(
        _matter, lawyer, Guid.CreateVersion7(), text, [Citation.Of("劳动合同法#30", "《劳动合同法》第三十条", new(2012, 12, 28), "第三十条", isOfficial: true, 1)], NextWeek, Now);

    private static void Breaks(string rule, Action act) => Assert.Equal(rule, Assert.Throws<BrokenRuleException>(act).Code);
}
