using Fabang.Kernel;
using Fabang.Modules.Mediation.Cases;
using Fabang.Modules.Mediation.Consenting;
using Fabang.Modules.Mediation.Steps;
using Fabang.Tests.Modules.Messaging;

namespace Fabang.Tests.Modules.Mediation;

/// <summary>The rules of asking all for their consent, on the aggregate alone.</summary>
public class ConsentRequestTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 1, 0, 0, TimeSpan.Zero);

    private static readonly Guid Mediator = Guid.CreateVersion7();

    /// <summary>Thirty days from 2 March: the end of 1 April.</summary>
    private static readonly DateTimeOffset Ends = MediationPeople.At(MediationSteps.Mediate, Now).DueAt!.Value;

    [Fact]
    public void Every_state_can_be_reached_and_the_readme_draws_the_table()
    {
        Assert.Equal(Enum.GetValues<ConsentStatus>().ToHashSet(), ConsentRequest.Moves.ReachableFrom(ConsentStatus.Open).ToHashSet());
        Assert.Contains(ConsentRequest.Moves.ToMermaid(), ReadMe.Of("Mediation"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("yy", ConsentStatus.Agreed)]
    [InlineData("y", ConsentStatus.Open)]
    [InlineData("n", ConsentStatus.Refused)]
    [InlineData("yn", ConsentStatus.Refused)]
    public void It_is_so_when_all_say_yes_and_over_when_one_says_no(string said, ConsentStatus status)
    {
        var mediation = Mediating();
        var request = ForTime(mediation, "2026-04-20");
        foreach (var (word, party) in said.Zip(All(mediation)))
        {
            request.Answer(party, All(mediation), word is 'y', Now);
        }

        Assert.Equal(status, request.Status);
        Assert.Equal(status is ConsentStatus.Open ? null : Now, request.EndedAt);
    }

    [Fact]
    public void What_was_said_stands()
    {
        var mediation = Mediating();
        var (request, all) = (ForTime(mediation, "2026-04-20"), All(mediation));
        Assert.True(request.Answer(all[0], all, agrees: true, Now));
        Assert.False(request.Answer(all[0], all, agrees: true, Now));
        Assert.Equal("Mediation.AlreadyAnswered", Broken(() => request.Answer(all[0], all, agrees: false, Now)));

        Assert.True(request.Answer(all[1], all, agrees: false, Now));
        Assert.False(request.Answer(all[1], all, agrees: false, Now));
        Assert.Equal("Mediation.ConsentOver", Broken(() => request.Answer(all[1], all, agrees: true, Now)));
    }

    [Fact]
    public void When_the_day_is_over_nobody_can_say_yes()
    {
        var mediation = Mediating();
        var request = ForTime(mediation, "2026-04-20");
        Assert.Equal("Mediation.ConsentOver", Broken(() => request.Answer(All(mediation)[0], All(mediation), agrees: true, request.DueAt)));
        request.Lapse(request.DueAt);
        Assert.Equal(ConsentStatus.Lapsed, request.Status);
    }

    [Theory]
    [InlineData("2026-04-01")]
    [InlineData("2026-06-01")]
    [InlineData(null)]
    public void The_new_day_lies_after_the_old_and_not_too_far(string? until) => Assert.Equal("Mediation.BadExtension", Broken(() => ForTime(Mediating(), until)));

    [Fact]
    public void A_clock_that_is_over_or_stands_still_is_not_lengthened()
    {
        Assert.Equal("Mediation.ClockIsOver", Broken(() => ConsentRequest.ForTime(Mediating(), Ends, new(2026, 4, 20), Ask(), Ends)));
        Assert.Equal("Mediation.ClockIsOver", Broken(() => ConsentRequest.ForTime(Mediating(), null, new(2026, 4, 20), Ask(), Now)));
        var (offered, _) = MediationPeople.In(MediationStatus.Offered, Guid.CreateVersion7(), Guid.CreateVersion7(), Mediator, Guid.CreateVersion7(), Now);
        Assert.Equal("Mediation.ClockIsOver", Broken(() => ConsentRequest.ForTime(offered, Ends, new(2026, 4, 20), Ask(), Now)));
    }

    [Fact]
    public void It_is_answered_before_the_old_day_is_over() =>
        Assert.Equal(Ends, ConsentRequest.ForTime(Mediating(), Ends, new(2026, 4, 20), Ask() with { DueAt = Ends.AddDays(1) }, Ends.AddHours(-1)).DueAt);

    [Fact]
    public void Nobody_sits_beside_the_parties_who_is_one_or_mediates()
    {
        var draft = MediationPeople.Filled(Guid.CreateVersion7(), Now, otherPhone: "13800138000");
        Assert.Equal("Mediation.SamePhone", Broken(() => ConsentRequest.ForGuest(draft, new("钱大勇", GuestRelation.Kin, Fabang.Modules.Accounts.PhoneNumber.Parse("13800138000")), Ask(), Now)));
        Assert.Equal("Mediation.ChooseMediator", Broken(() => ConsentRequest.ForMediator(Mediating(), Mediator, "沈和", Ask(), Now)));
        Assert.Equal("Mediation.NeedsReason", Broken(() => ConsentRequest.ForMediator(Mediating(), Guid.CreateVersion7(), "何平", Ask() with { Reason = " " }, Now)));
    }

    private static ConsentRequest ForTime(MediationCase mediation, string? until) => ConsentRequest.ForTime(
        mediation, Ends, until is null ? null : DateOnly.Parse(until, System.Globalization.CultureInfo.InvariantCulture), Ask(), Now);

    private static ConsentAsk Ask() => new(Guid.CreateVersion7(), "鉴定还没有出来。", Now.AddDays(2));

    private static List<Guid> All(MediationCase mediation) => [.. mediation.TakingPart.Select(party => party.Id)];

    private static MediationCase Mediating() => MediationPeople.In(MediationStatus.Mediating, Guid.CreateVersion7(), Guid.CreateVersion7(), Mediator, Guid.CreateVersion7(), Now).Case;

    private static string Broken(Action act) => Assert.Throws<BrokenRuleException>(act).Code;
}
