using Fabang.Modules.Accounts;
using Fabang.Modules.Matters.Intakes;
using Fabang.Modules.Consultations.Live;
using Fabang.Modules.Consultations.Live.Enter;
using Fabang.Modules.Regions;
using Fabang.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Tests.Modules.Consultations.Live;

/// <summary>The honest queue: who is there, the place, the wait, and what is offered when there are too many.</summary>
[Trait("Engine", "both")]
public class QueueTests(FabangApp app) : IClassFixture<FabangApp>
{
    [Fact]
    public async Task Only_who_is_on_duty_with_the_desk_open_is_there_and_only_for_their_region()
    {
        var (there, _) = await app.OnlineLawyerAsync("王明", "330200");
        await app.LawyerAsync("李红", "330200");
        var off = await app.LawyerAsync("赵强", "330200", onDuty: false);
        await app.IsThereAsync(off.Id);

        Assert.Equal([there], await LawyersAsync("330203"));
        Assert.Equal([], await LawyersAsync("320102"));

        app.Clock.Advance(TimeSpan.FromMinutes(6));
        Assert.Equal([], await LawyersAsync("330203"));
    }

    [Fact]
    public async Task Who_waits_reads_the_place_what_is_not_known_and_three_offers()
    {
        await app.OnlineLawyerAsync("王明", "440103");
        var person = await app.CitizenAsync("13800004001");
        await app.WaitingTalkAsync(await app.CitizenAsync("13800004002"), region: "440103");
        app.Clock.Advance(TimeSpan.FromSeconds(1));
        var talk = await app.WaitingTalkAsync(person, region: "440103");
        using var mine = app.SignedIn(person, "000000", Role.Citizen);

        var page = await mine.ReadPageAsync(talk.Mine());

        Assert.Contains("您排在第 2 位", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("还说不准要等多久", page.Body.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("form[action*=Question]"));
        Assert.NotEmpty(page.QuerySelectorAll("select[name=Time] option"));
        Assert.NotNull(page.QuerySelector("#say"));
    }

    [Fact]
    public async Task Waits_that_were_served_make_an_estimate_and_the_desk_sees_whether_it_came_true()
    {
        var (lawyer, desk) = await app.OnlineLawyerAsync("王明", "510104");
        var person = await app.CitizenAsync("13800004003");
        for (var i = 0; i < WaitEstimate.FewestSamples; i++)
        {
            await ServeAsync(person, lawyer, TimeSpan.FromMinutes(4));
        }

        var arrival = await app.WithAsync<LiveQueue, Arrival>(queue => queue.ArrivalAsync(new RegionCode("510104")));
        Assert.Equal((1, 1, (4, 4, 4)), (arrival.Place, arrival.Lawyers, arrival.Wait!.Minutes));

        await ServeAsync(person, lawyer, TimeSpan.FromMinutes(4));
        Assert.Contains("1 次等待，有 1 次", (await desk.ReadPageAsync("/desk/talks")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task When_too_many_wait_who_comes_is_asked_to_leave_a_question_and_nothing_is_lost()
    {
        await app.OnlineLawyerAsync("王明", "500103");
        for (var i = 0; i < 6; i++)
        {
            await app.WaitingTalkAsync(await app.CitizenAsync($"1380000501{i}"), region: "500103");
        }

        var person = await app.CitizenAsync("13800005020");
        var draft = await app.SaveAsync(Intake.Start(Given.Story, new RegionCode("500103"), app.Clock.GetUtcNow()));

        var broken = await Assert.ThrowsAsync<Fabang.Kernel.BrokenRuleException>(() => app.WithAsync<LiveEntry, Guid>(entry => entry.BeginAsync(draft.Id, person)));

        Assert.Equal("Consultations.LiveIsFull", broken.Code);
        Assert.Null(await app.ReadAsync(db => db.Set<Intake>().Where(kept => kept.Id == draft.Id).Select(kept => kept.SentAt).SingleAsync()));
    }

    [Fact]
    public async Task A_draft_goes_into_the_queue_once_however_often_it_is_pressed()
    {
        await app.OnlineLawyerAsync("王明", "610102");
        var person = await app.CitizenAsync("13800004005");
        var draft = await app.SaveAsync(Intake.Start(Given.Story, new RegionCode("610102"), app.Clock.GetUtcNow()));

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => app.WithAsync<LiveEntry, Guid>(entry => entry.BeginAsync(draft.Id, person)))));

        Assert.Equal(1, await app.ReadAsync(db => db.Set<Conversation>().CountAsync(talk => talk.PersonId == person)));
        Assert.Equal(1, await app.ReadAsync(db => db.Set<ChatMessage>().CountAsync(message => message.ConversationId == draft.Id)));
    }

    private async Task ServeAsync(Guid person, Guid lawyer, TimeSpan wait)
    {
        var talk = await app.WaitingTalkAsync(person, region: "510104");
        app.Clock.Advance(wait);
        await app.IsThereAsync(lawyer);
        await app.TakeAsync(talk, lawyer);
        await app.WithTalkAsync<Talks>(talk, (talks, view) => talks.EndAsync(view, lawyer));
    }

    private Task<IReadOnlyList<Guid>> LawyersAsync(string region) => app.WithAsync<LiveQueue, IReadOnlyList<Guid>>(queue => queue.LawyersAsync(new RegionCode(region)));
}
