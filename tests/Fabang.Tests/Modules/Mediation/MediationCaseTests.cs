using Fabang.Kernel;
using Fabang.Modules.Mediation.Cases;
using Fabang.Modules.Mediation.Confirming;
using Fabang.Modules.Mediation.Offers;
using Fabang.Modules.Mediation.Performing;
using Fabang.Modules.Mediation.Steps;
using Fabang.Tests.Modules.Messaging;

namespace Fabang.Tests.Modules.Mediation;

/// <summary>The rules of a mediation, on the aggregate alone.</summary>
public class MediationCaseTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 1, 0, 0, TimeSpan.Zero);

    private readonly Guid _mediator = Guid.CreateVersion7();

    [Fact]
    public void Every_state_can_be_reached() =>
        Assert.Equal(Enum.GetValues<MediationStatus>().ToHashSet(), MediationCase.Moves.ReachableFrom(MediationStatus.Draft).ToHashSet());

    [Fact]
    public void The_readme_draws_the_tables_that_the_program_obeys()
    {
        var readme = ReadMe.Of("Mediation");
        Assert.Contains(MediationCase.Moves.ToMermaid(), readme, StringComparison.Ordinal);
        Assert.Contains(Offer.Moves.ToMermaid(), readme, StringComparison.Ordinal);
        Assert.Contains(JudicialConfirmation.Moves.ToMermaid(), readme, StringComparison.Ordinal);
        Assert.Contains(AgreedPayment.Moves.ToMermaid(), readme, StringComparison.Ordinal);
    }

    [Fact]
    public void It_cannot_be_sent_before_the_other_side_is_named()
    {
        var draft = MediationCase.Start(Guid.CreateVersion7(), Guid.CreateVersion7(), new("330106"), Now);
        draft.Fill(MediationPeople.Facts, Now);
        draft.NameStarter(new("赵小梅", null, null, null), Now);

        Assert.False(draft.IsComplete);
        draft.AddParty(Side.Other, new("钱大勇", null, null, null), Now);
        Assert.True(draft.IsComplete);
    }

    [Fact]
    public void Two_parties_do_not_have_one_phone()
    {
        var draft = MediationPeople.Filled(Guid.CreateVersion7(), Now, otherPhone: "13800138000");

        var broken = Assert.Throws<BrokenRuleException>(() => draft.AddParty(Side.Other, new("孙二", Fabang.Modules.Accounts.PhoneNumber.Parse("138 0013 8000"), null, null), Now));
        Assert.Equal("Mediation.SamePhone", broken.Code);
    }

    [Fact]
    public void One_refusal_ends_it_at_once()
    {
        var (mediation, matter) = In(MediationStatus.Inviting);

        mediation.Refuse(mediation.Parties[1], matter, Now);
        Assert.Equal((MediationStatus.Ended, EndCode.Refused), (mediation.Status, mediation.EndedBy));
        Assert.Equal("Mediation.CannotMove", Broken(() => mediation.Refuse(mediation.Parties[1], matter, Now)));
    }

    [Theory]
    [InlineData("a b c", "b c", "b")]
    [InlineData("a b c", "c a", "a")]
    [InlineData("a b", "b a", "a")]
    [InlineData("a", "b", null)]
    public void The_mediator_is_whom_all_like_best_together(string first, string second, string? chosen)
    {
        var (mediation, matter) = In(MediationStatus.Choosing);
        var names = "abc".ToDictionary(name => name, _ => Guid.CreateVersion7());
        var offer = MediationPeople.At(MediationSteps.TakeOn, Now);
        mediation.ChooseMediators(mediation.Parties[0], Ids(first), matter, offer, Now);
        Assert.Equal(MediationStatus.Choosing, mediation.Status);
        mediation.ChooseMediators(mediation.Parties[1], Ids(second), matter, offer, Now);

        Assert.Equal(chosen is null ? MediationStatus.Appointing : MediationStatus.Offered, mediation.Status);
        Assert.Equal(chosen is null ? null : names[chosen[0]], mediation.MediatorId);

        List<Guid> Ids(string liked) => [.. liked.Split(' ').Select(name => names[name[0]])];
    }

    [Fact]
    public void What_a_mediator_discloses_needs_the_word_of_all()
    {
        var (mediation, matter) = In(MediationStatus.Offered);
        mediation.TakeOn(_mediator, "我和申请人住一个小区。", matter, MediationPeople.At(MediationSteps.AgreeToDisclosed, Now), Now);
        Assert.Equal(MediationStatus.Disclosed, mediation.Status);

        mediation.AgreeToDisclosed(mediation.Parties[0], matter, MediationPeople.At(MediationSteps.Mediate, Now), Now);
        Assert.Equal(MediationStatus.Disclosed, mediation.Status);
        mediation.AgreeToDisclosed(mediation.Parties[1], matter, MediationPeople.At(MediationSteps.Mediate, Now), Now);
        Assert.Equal(MediationStatus.Mediating, mediation.Status);
    }

    [Fact]
    public void Who_was_replaced_is_not_asked_again()
    {
        var (mediation, matter) = In(MediationStatus.Offered);
        mediation.Decline(_mediator, "出差", matter, MediationPeople.At(MediationSteps.Appoint, Now), Now);

        Assert.Equal([_mediator], mediation.Former);
        Assert.Equal("Mediation.FormerMediator", Broken(() => mediation.Appoint(_mediator, matter, Guid.CreateVersion7(), MediationPeople.At(MediationSteps.TakeOn, Now), Now)));
    }

    [Fact]
    public void The_time_of_an_appraisal_does_not_count()
    {
        var (mediation, matter) = In(MediationStatus.Mediating);
        mediation.Pause(_mediator, matter, Now.AddDays(4));
        Assert.Null(matter.NextDueAt);

        Assert.Equal(Now.AddDays(10), mediation.ResumesFrom(Now.AddDays(14)));
        mediation.Resume(_mediator, matter, MediationPeople.At(MediationSteps.Mediate, mediation.ResumesFrom(Now.AddDays(14)), _mediator), Now.AddDays(14));
        Assert.Equal((Now.AddDays(10), false), (mediation.ClockFrom, mediation.IsPaused));
    }

    [Fact]
    public void Where_there_is_violence_all_must_agree_to_meet()
    {
        var (mediation, _) = In(MediationStatus.Mediating, MediationPeople.Facts with { HasViolence = true });
        Assert.False(mediation.MayMeet);
        mediation.SayToMeeting(mediation.Parties[0], true, Now);
        Assert.False(mediation.MayMeet);
        mediation.SayToMeeting(mediation.Parties[1], true, Now);
        Assert.True(mediation.MayMeet);
        mediation.SayToMeeting(mediation.Parties[0], false, Now);
        Assert.False(mediation.MayMeet);
    }

    private (MediationCase Case, Fabang.Modules.Matters.Matter Matter) In(MediationStatus status, RequestFacts? facts = null) =>
        MediationPeople.In(status, Guid.CreateVersion7(), Guid.CreateVersion7(), _mediator, Guid.CreateVersion7(), Now, facts);

    private static string Broken(Action act) => Assert.Throws<BrokenRuleException>(act).Code;
}
