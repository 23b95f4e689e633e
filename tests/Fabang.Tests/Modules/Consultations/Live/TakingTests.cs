using Fabang.Kernel;
using Fabang.Modules.Consultations;
using Fabang.Modules.Consultations.Live;
using Fabang.Modules.Consultations.Live.Desk;
using Fabang.Modules.Consultations.Live.Jobs;
using Fabang.Modules.Matters;
using Fabang.Modules.Messaging;
using Fabang.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Tests.Modules.Consultations.Live;

/// <summary>Who takes, who has too many, who is gone.</summary>
[Trait("Engine", "both")]
public class TakingTests(LiveApp app) : IClassFixture<LiveApp>
{
    private const int Rounds = 30;

    [Fact]
    public async Task Of_two_who_take_at_once_one_has_it_and_the_other_reads_who()
    {
        var person = await app.CitizenAsync("13800002001");
        Responder[] lawyers = [new((await app.OnlineLawyerAsync("王明")).Id, "王明"), new((await app.OnlineLawyerAsync("李红")).Id, "李红")];
        for (var round = 0; round < Rounds; round++)
        {
            var talk = await app.WaitingTalkAsync(person);

            var outcomes = await Task.WhenAll(lawyers.Select(lawyer => Task.Run(() => TryAsync(talk, lawyer))));

            var holder = (await app.TalkAsync(talk)).Conversation.LawyerId;
            var winner = Assert.Single(lawyers, lawyer => lawyer.Id == holder);
            Assert.Equal(("Consultations.AlreadyClaimed", winner.Name), outcomes.Select(broken => (broken?.Code, broken?.Details[0])).Single(one => one.Code is not null));
            await app.WithTalkAsync<Talks>(talk, (talks, view) => talks.EndAsync(view, winner.Id));
        }
    }

    [Fact]
    public async Task One_lawyer_who_takes_many_at_once_has_no_more_than_the_region_allows()
    {
        var lawyer = new Responder((await app.OnlineLawyerAsync("赵强")).Id, "赵强");
        var person = await app.CitizenAsync("13800002002");
        List<Guid> talks = [];
        for (var i = 0; i < 6; i++)
        {
            talks.Add(await app.WaitingTalkAsync(person));
        }

        var outcomes = await Task.WhenAll(talks.Select(talk => Task.Run(() => TryAsync(talk, lawyer))));

        var seats = await app.ReadAsync(db => db.Set<Conversation>().Where(c => c.LawyerId == lawyer.Id && c.Seat != null).Select(c => c.Seat!.Value).ToListAsync());
        Assert.Equal([1, 2, 3], seats.Order());
        Assert.All(outcomes.OfType<BrokenRuleException>(), broken => Assert.Equal("Consultations.NoFreeSeat", broken.Code));
        Assert.Equal(3, outcomes.Count(broken => broken is null));
    }

    [Fact]
    public async Task Who_is_not_on_duty_takes_nothing()
    {
        await app.OnlineLawyerAsync();
        var talk = await app.WaitingTalkAsync(await app.CitizenAsync("13800002003"));
        var (lawyer, _) = await app.LawyerAsync("孙立", onDuty: false);

        Assert.Equal("Consultations.NotOnDuty", (await TryAsync(talk, new(lawyer, "孙立")))!.Code);
    }

    [Fact]
    public async Task A_colleague_is_handed_it_and_one_who_is_full_is_not()
    {
        var wang = new Responder((await app.OnlineLawyerAsync("王明")).Id, "王明");
        var li = new Responder((await app.OnlineLawyerAsync("李红")).Id, "李红");
        var person = await app.CitizenAsync("13800002004");
        var talk = await app.OpenTalkAsync(person, wang.Id);

        await HandAsync(talk, li, wang);
        for (var i = 0; i < 2; i++)
        {
            await app.OpenTalkAsync(person, li.Id);
        }

        var another = await app.OpenTalkAsync(person, wang.Id);
        var broken = await Assert.ThrowsAsync<BrokenRuleException>(() => HandAsync(another, li, wang));

        Assert.Equal("Consultations.NoFreeSeat", broken.Code);
        Assert.Equal((li.Id, wang.Id), ((await app.TalkAsync(talk)).Conversation.LawyerId, (await app.TalkAsync(another)).Conversation.LawyerId));
    }

    [Fact]
    public async Task A_lawyer_who_is_gone_gives_it_back_to_the_head_and_the_person_reads_so()
    {
        var (wang, _) = await app.OnlineLawyerAsync("王明");
        var person = await app.CitizenAsync("13800002005");
        var talk = await app.OpenTalkAsync(person, wang);
        var other = await app.OnlineLawyerAsync("周敏");
        var waiting = await app.WaitingTalkAsync(person);
        await app.RunAsync<LookAfterTalks>();
        Assert.Equal(ConversationStatus.Open, (await app.TalkAsync(talk)).Conversation.Status);

        await app.IsGoneAsync(wang);
        await app.RunAsync<LookAfterTalks>();

        var (conversation, matter) = ((await app.TalkAsync(talk)).Conversation, (await app.TalkAsync(talk)).Matter);
        Assert.Equal((ConversationStatus.Waiting, true, null), (conversation.Status, conversation.GoesFirst, conversation.LawyerId));
        Assert.Equal((NextActor.Lawyer, "Consultations.LiveTakeUp"), (matter.Next.Actor, matter.Next.What));
        Assert.Equal(("Consultations.NoteDropped", "王明"), ((await app.SaidAsync(talk))[^1].Notice, (await app.SaidAsync(talk))[^1].Text));
        var list = await other.Client.ReadPageAsync("/desk/talks");
        var rows = list.QuerySelectorAll(".queue a").Select(link => link.Id).ToList();
        Assert.True(rows.IndexOf($"talk-{talk}") < rows.IndexOf($"talk-{waiting}"));
    }

    [Fact]
    public async Task What_falls_silent_is_ended_and_who_waits_too_long_goes_on_in_writing()
    {
        var (wang, _) = await app.OnlineLawyerAsync("王明");
        var person = await app.CitizenAsync("13800002006");
        var talk = await app.OpenTalkAsync(person, wang);
        var waiting = await app.WaitingTalkAsync(person, "一直没人接的事");
        app.Clock.Advance(TimeSpan.FromMinutes(31));
        await app.IsThereAsync(wang);
        await app.RunAsync<LookAfterTalks>();

        Assert.Equal(ConversationStatus.Ended, (await app.TalkAsync(talk)).Conversation.Status);
        Assert.Equal(ConversationStatus.Waiting, (await app.TalkAsync(waiting)).Conversation.Status);

        app.Clock.Advance(TimeSpan.FromMinutes(30));
        await app.RunAsync<LookAfterTalks>();

        Assert.Equal(ConversationStatus.TurnedToQuestion, (await app.TalkAsync(waiting)).Conversation.Status);
        var question = await app.ConsultationAsync(waiting);
        Assert.Equal((ConsultationStatus.Waiting, "一直没人接的事"), (question.Consultation.Status, question.Consultation.Posts[0].Text));
    }

    [Fact]
    public async Task Who_booked_is_told_at_the_time_and_stands_first()
    {
        await app.OnlineLawyerAsync("王明");
        var person = await app.CitizenAsync("13800002007");
        var talk = await app.WaitingTalkAsync(person);
        var at = (await app.WithAsync<Bookings, IReadOnlyList<DateTimeOffset>>(bookings => bookings.FreeAsync(new("330106"))))[0];
        await app.WithTalkAsync<Bookings>(talk, (bookings, view) => bookings.BookAsync(view, at));
        await app.RunAsync<LookAfterTalks>();
        Assert.Equal(ConversationStatus.Booked, (await app.TalkAsync(talk)).Conversation.Status);

        app.Clock.Advance(at - app.Clock.GetUtcNow());
        await app.RunAsync<LookAfterTalks>();
        await app.DeliverAsync();

        Assert.Equal((ConversationStatus.Waiting, true), ((await app.TalkAsync(talk)).Conversation.Status, (await app.TalkAsync(talk)).Conversation.GoesFirst));
        Assert.True(await app.ReadAsync(db => db.Set<Message>().AnyAsync(message => message.AccountId == person && message.Template == "Consultations.YourTime")));
        Assert.False(await app.ReadAsync(db => db.Set<Booking>().AnyAsync(booking => booking.ConversationId == talk)));
    }

    [Fact]
    public async Task A_time_takes_as_many_as_the_region_allows_however_many_want_it_at_once()
    {
        await app.OnlineLawyerAsync("王明");
        await app.OnlineLawyerAsync("李红");
        var person = await app.CitizenAsync("13800002008");
        List<Guid> talks = [];
        for (var i = 0; i < 6; i++)
        {
            talks.Add(await app.WaitingTalkAsync(person));
        }

        var at = (await app.WithAsync<Bookings, IReadOnlyList<DateTimeOffset>>(bookings => bookings.FreeAsync(new("330106"))))[^1];
        await Task.WhenAll(talks.Select(talk => Task.Run(async () =>
        {
            for (var retry = 0; retry < 10; retry++)
            {
                try
                {
                    await app.WithTalkAsync<Bookings>(talk, (bookings, view) => bookings.BookAsync(view, at));
                    return;
                }
                catch (BrokenRuleException)
                {
                    // Taken, or taken at this very moment: somebody who wants it tries again.
                }
            }
        })));

        Assert.Equal([1, 2, 3], (await app.ReadAsync(db => db.Set<Booking>().Where(booking => booking.At == at).Select(booking => booking.Seat).ToListAsync())).Order());
    }

    private async Task<BrokenRuleException?> TryAsync(Guid talk, Responder lawyer)
    {
        try
        {
            await app.TakeAsync(talk, lawyer.Id, lawyer.Name);
            return null;
        }
        catch (BrokenRuleException broken)
        {
            return broken;
        }
    }

    private Task<bool> HandAsync(Guid talk, Responder to, Responder by) => app.WithAsync<Taking, bool>(async taking =>
    {
        await taking.HandToAsync(talk, to, by);
        return true;
    });
}
