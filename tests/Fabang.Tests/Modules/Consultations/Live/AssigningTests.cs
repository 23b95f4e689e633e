using System.Net;
using Fabang.Modules.Accounts;
using Fabang.Modules.Consultations.Live;
using Fabang.Modules.Consultations.Live.Jobs;
using Fabang.Tests.Modules.Consultations.Quality;
using Fabang.Tests.Support;

namespace Fabang.Tests.Modules.Consultations.Live;

/// <summary>The duty manager gives a talk to another lawyer. Each test has a county of its own.</summary>
[Trait("Engine", "both")]
public class AssigningTests(LiveApp app) : IClassFixture<LiveApp>
{
    [Fact]
    public async Task It_goes_to_a_lawyer_who_is_there_with_a_free_place_and_all_read_so()
    {
        const string county = "330602";
        using var manager = await app.ManagerAsync(county);
        var (wang, wangDesk) = await app.OnlineLawyerAsync("王明", county);
        var (li, liDesk) = await app.OnlineLawyerAsync("李红", county);
        var (away, _) = await app.LawyerAsync("离线", county);
        var person = await app.CitizenAsync("13800006001");
        using var mine = app.SignedIn(person, "000000", Role.Citizen);
        var talk = await app.WaitingTalkAsync(person, region: county);
        await app.TakeAsync(talk, wang);
        Assert.NotNull((await manager.ReadPageAsync("/desk/duty")).QuerySelector($".duty-open a[href='/desk/talks/{talk}#assign']"));
        Assert.Equal([li.ToString()], await ChoicesAsync(manager, talk));

        Assert.Equal(HttpStatusCode.Conflict, (await manager.SendAsync(talk.At("Assign"), ("Colleague", away.ToString()))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await liDesk.SendAsync(talk.At("Assign"), ("Colleague", li.ToString()))).StatusCode);
        foreach (var _ in (int[])[1, 2])
        {
            using var assigned = await manager.SendAsync(talk.At("Assign"), ("Colleague", li.ToString()));
            Assert.Equal($"/desk/talks/{talk}", assigned.Place());
        }

        var view = await app.TalkAsync(talk);
        Assert.Equal((li, ConversationStatus.Open), (view.Conversation.LawyerId, view.Conversation.Status));
        Assert.Single(await app.SaidAsync(talk), message => message.Notice == "Consultations.NoteAssigned");
        var page = await mine.ReadPageAsync(talk.Mine());
        Assert.Contains("值班长安排李红律师来谈", page.QuerySelector("[role=log]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("李红", page.QuerySelector(".next")!.TextContent, StringComparison.Ordinal);
        Assert.Null((await wangDesk.ReadPageAsync(talk.At())).QuerySelector("[data-talk-box]"));
        Assert.NotNull((await liDesk.ReadPageAsync(talk.At())).QuerySelector("[data-talk-box]"));
    }

    [Fact]
    public async Task Who_is_full_or_has_a_conflict_is_not_offered_and_not_taken()
    {
        const string county = "330603";
        using var manager = await app.ManagerAsync(county);
        var (wang, _) = await app.OnlineLawyerAsync("王明", county);
        var (full, _) = await app.OnlineLawyerAsync("满了", county);
        var person = await app.CitizenAsync("13800006002");
        for (var i = 0; i < 3; i++)
        {
            await app.TakeAsync(await app.WaitingTalkAsync(person, region: county), full);
        }

        var (bound, boundDesk) = await app.OnlineLawyerAsync("冲突", county);
        var name = "韩不占";
        await boundDesk.SendAsync(Desks.At(await app.QuestionAgainstAsync(await app.NamedAsync(name, Opponents.NewPhone()), null, region: county), "Claim"));
        var talk = await app.TalkAgainstAsync(person, name, county);
        await app.TakeAsync(talk, wang);

        Assert.Empty(await ChoicesAsync(manager, talk));
        foreach (var lawyer in new[] { full, bound })
        {
            Assert.Equal(HttpStatusCode.Conflict, (await manager.SendAsync(talk.At("Assign"), ("Colleague", lawyer.ToString()))).StatusCode);
        }

        Assert.Equal(wang, (await app.TalkAsync(talk)).Conversation.LawyerId);
    }

    [Fact]
    public async Task Who_was_lost_stands_in_the_duty_room_as_lost_and_is_given_to_another()
    {
        const string county = "330604";
        using var manager = await app.ManagerAsync(county);
        var (wang, _) = await app.OnlineLawyerAsync("王明", county);
        var (li, _) = await app.OnlineLawyerAsync("李红", county);
        var talk = await app.WaitingTalkAsync(await app.CitizenAsync("13800006003"), region: county);
        await app.TakeAsync(talk, wang);
        await app.IsGoneAsync(wang);
        await app.RunAsync<LookAfterTalks>();

        Assert.Contains("律师掉线，先接", (await manager.ReadPageAsync("/desk/duty")).QuerySelector($"#talk-{talk}")!.TextContent, StringComparison.Ordinal);
        Assert.Equal([li.ToString()], await ChoicesAsync(manager, talk));
        using (await manager.SendAsync(talk.At("Assign"), ("Colleague", li.ToString())))
        {
        }

        var conversation = (await app.TalkAsync(talk)).Conversation;
        Assert.Equal((li, null, false), (conversation.LawyerId, conversation.LostAt, conversation.GoesFirst));
        Assert.DoesNotContain("律师掉线", (await manager.ReadPageAsync("/desk/duty")).QuerySelector($"#talk-{talk}")!.TextContent, StringComparison.Ordinal);
    }

    private static async Task<IEnumerable<string?>> ChoicesAsync(HttpClient manager, Guid talk) =>
        (await manager.ReadPageAsync(talk.At())).QuerySelectorAll("select[name=Colleague] option").Select(option => option.GetAttribute("value")).Where(value => value is { Length: > 0 });
}
