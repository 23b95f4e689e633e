using Fabang.Kernel;
using Fabang.Modules.Consultations;
using Fabang.Modules.Consultations.Live;
using Fabang.Modules.Matters;
using Fabang.Modules.Regions;

namespace Fabang.Tests.Modules.Consultations.Live;

/// <summary>Walks the whole state table of a live conversation, and the rules on the way.</summary>
public class ConversationTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.FromHours(8));
    private static readonly Responder Wang = new(Guid.CreateVersion7(), "王明");
    private static readonly Responder Li = new(Guid.CreateVersion7(), "李红");
    private static readonly Due Due = new(Now.AddHours(5), "consultations.live-wait=5h");

    private static readonly Way[] Ways =
    [
        new(ConversationStatus.Waiting, ConversationStatus.Open, NextActor.Lawyer, (c, m) => c.Take(m, Wang, 1, Now)),
        new(ConversationStatus.Waiting, ConversationStatus.Booked, NextActor.Person, (c, m) => c.Book(m, Now.AddHours(1), Now)),
        new(ConversationStatus.Waiting, ConversationStatus.Left, NextActor.Nobody, (c, m) => c.Leave(m, Now)),
        new(ConversationStatus.Booked, ConversationStatus.Waiting, NextActor.Lawyer, (c, m) => c.ComeBack(m, null, Due, Now)),
        new(ConversationStatus.Booked, ConversationStatus.Left, NextActor.Nobody, (c, m) => c.Leave(m, Now)),
        new(ConversationStatus.Open, ConversationStatus.Open, NextActor.Lawyer, (c, m) => c.HandTo(m, Li, 1, Wang, Now)),
        new(ConversationStatus.Open, ConversationStatus.Waiting, NextActor.Lawyer, (c, m) => c.Return(m, Wang.Id, Due, Now)),
        new(ConversationStatus.Open, ConversationStatus.Ended, NextActor.Nobody, (c, m) => c.End(m, Wang.Id, Now)),
    ];

    [Fact]
    public void Each_way_of_the_table_is_gone_and_no_other() => Assert.Equal(
        Conversation.Moves.SelectMany(row => row.Value.Select(to => (From: row.Key, To: to))).Where(way => way.To is not ConversationStatus.TurnedToQuestion).Order(),
        Ways.Select(way => (way.From, way.To)).Order());

    [Fact]
    public void Every_state_is_reached_from_the_first() =>
        Assert.Equal(Enum.GetValues<ConversationStatus>(), Conversation.Moves.ReachableFrom(ConversationStatus.Waiting).Order());

    [Fact]
    public void Each_writes_who_must_act_next_and_a_line_of_the_timeline() => Assert.All(Ways, way =>
    {
        var (conversation, matter) = At(way.From);
        var lines = matter.Entries.Count;

        way.Go(conversation, matter);

        Assert.Equal((way.To, way.Next, lines + 1), (conversation.Status, matter.Next.Actor, matter.Entries.Count));
        Assert.Equal(way.To is ConversationStatus.Open, conversation.Seat is not null);
    });

    [Theory]
    [InlineData(ConversationStatus.Waiting)]
    [InlineData(ConversationStatus.Booked)]
    [InlineData(ConversationStatus.Open)]
    public void From_each_state_that_lives_it_goes_on_in_writing(ConversationStatus from)
    {
        var (conversation, _) = At(from);

        conversation.TurnToQuestion(from is ConversationStatus.Open ? Wang.Id : conversation.PersonId, Now);

        Assert.Equal((ConversationStatus.TurnedToQuestion, false, null), (conversation.Status, conversation.IsAlive, conversation.Seat));
    }

    [Fact]
    public void Who_comes_back_or_was_dropped_stands_first()
    {
        var (booked, matter) = At(ConversationStatus.Booked);
        booked.ComeBack(matter, null, Due, Now.AddHours(1));
        var (dropped, other) = At(ConversationStatus.Open);
        dropped.Return(other, by: null, Due, Now.AddMinutes(9));

        Assert.True(booked.GoesFirst);
        Assert.Equal((true, null, null, Now, Now.AddMinutes(9)), (dropped.GoesFirst, dropped.LawyerId, dropped.Seat, dropped.ArrivedAt, dropped.WaitingSince));
    }

    [Fact]
    public void Only_who_has_it_hands_it_on_asks_in_gives_back_ends_or_turns_it()
    {
        var (conversation, matter) = At(ConversationStatus.Open);

        foreach (var act in (Action[])
        [
            () => conversation.HandTo(matter, Wang, 1, Li, Now), () => conversation.Invite(matter, Li, Li, Now), () => conversation.Return(matter, Li.Id, Due, Now),
            () => conversation.End(matter, Li.Id, Now), () => conversation.TurnToQuestion(Li.Id, Now), () => conversation.TurnToQuestion(conversation.PersonId, Now),
        ])
        {
            Assert.Equal("Consultations.LiveNotYours", Assert.Throws<BrokenRuleException>(act).Code);
        }

        Assert.Equal(ConversationStatus.Open, conversation.Status);
    }

    [Fact]
    public void A_colleague_who_was_asked_in_is_in_it_until_it_is_theirs()
    {
        var (conversation, matter) = At(ConversationStatus.Open);
        conversation.Invite(matter, Li, Wang, Now);
        Assert.True(conversation.IsWith(Li.Id));
        Assert.Equal("Consultations.HasItAlready", Assert.Throws<BrokenRuleException>(() => conversation.Invite(matter, Li, Wang, Now)).Code);

        conversation.HandTo(matter, Li, 1, Wang, Now);

        Assert.Equal((Li.Id, null, false), (conversation.LawyerId!.Value, conversation.SecondLawyerId, conversation.IsWith(Wang.Id)));
    }

    [Fact]
    public void A_time_that_is_over_is_not_booked()
    {
        var (conversation, matter) = At(ConversationStatus.Waiting);

        Assert.Equal("Consultations.LiveSlotIsPast", Assert.Throws<BrokenRuleException>(() => conversation.Book(matter, Now, Now)).Code);
    }

    [Fact]
    public void What_was_told_at_arrival_is_kept()
    {
        var told = new Arrival(3, 2, new WaitEstimate(TimeSpan.FromMinutes(6), TimeSpan.FromMinutes(4), TimeSpan.FromMinutes(11)));

        Assert.Equal(told, Conversation.Begin(Guid.CreateVersion7(), NewMatter(), null, told, Due, Now).Arrival);
    }

    private static Matter NewMatter() => Matter.Open(
        MatterKind.Consultation, "ZX-330106-20260302-0001", Guid.CreateVersion7(), new RegionCode("330106"), "没发工资", ("/my", "/desk"), Now);

    private static (Conversation Conversation, Matter Matter) At(ConversationStatus status)
    {
        var matter = NewMatter();
        var conversation = Conversation.Begin(Guid.CreateVersion7(), matter, null, new Arrival(1, 1, null), Due, Now);
        if (status is ConversationStatus.Open)
        {
            conversation.Take(matter, Wang, 1, Now);
        }
        else if (status is ConversationStatus.Booked)
        {
            conversation.Book(matter, Now.AddHours(1), Now);
        }

        return (conversation, matter);
    }

    private sealed record Way(ConversationStatus From, ConversationStatus To, NextActor Next, Action<Conversation, Matter> Go);
}
