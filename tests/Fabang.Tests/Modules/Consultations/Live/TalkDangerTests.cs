using Fabang.Modules.Accounts;
using Fabang.Modules.Consultations.Live;
using Fabang.Tests.Modules.Consultations.Quality;
using Fabang.Tests.Support;

namespace Fabang.Tests.Modules.Consultations.Live;

/// <summary>Signs of danger in what a person says in a live talk or asks on: help for them at once, a mark for the staff.</summary>
public class TalkDangerTests(LiveApp app) : IClassFixture<LiveApp>
{
    private const string Beaten = "老公昨晚又打我，我很害怕";

    [Fact]
    public async Task What_is_said_in_a_talk_brings_help_above_the_box_and_marks_it_for_the_lawyer_and_the_duty_room()
    {
        using var manager = await app.ManagerAsync();
        var (lawyer, desk) = await app.OnlineLawyerAsync();
        var person = await app.CitizenAsync("13800005001");
        using var mine = app.SignedIn(person, "000000", Role.Citizen);
        var talk = await app.OpenTalkAsync(person, lawyer);
        Assert.Null((await mine.ReadPageAsync(talk.Mine())).QuerySelector(".danger"));

        using (var said = await SayAsync(mine, talk.Mine("Say"), Beaten))
        {
            Assert.Equal($"/my/talks/{talk}#help", said.Place());
        }

        var page = await mine.ReadPageAsync(talk.Mine());
        var help = page.QuerySelector("#help[aria-live=assertive] .danger")!;
        Assert.Equal(["tel:110", "tel:12338", "tel:120"], help.QuerySelectorAll("li a").Select(link => link.GetAttribute("href")));
        Assert.Equal("say", page.QuerySelector("#help")!.NextElementSibling!.Id);
        Assert.Contains("12338", (await mine.ReadPageAsync(talk.Mine("Help"))).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("家里有人打您", (await desk.ReadPageAsync(talk.At())).QuerySelector(".desk-case")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("情况紧急", (await desk.ReadPageAsync("/desk/talks")).QuerySelector($"#talk-{talk}")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("情况紧急", (await manager.ReadPageAsync("/desk/duty")).QuerySelector($"#talk-{talk}")!.TextContent, StringComparison.Ordinal);
        // The help is the person's; the lawyer's page has no such place.
        Assert.Null((await desk.ReadPageAsync(talk.At())).QuerySelector("#help"));
    }

    [Fact]
    public async Task A_lawyers_words_mark_nothing_and_a_lesser_sign_does_not_replace_a_graver()
    {
        var (lawyer, desk) = await app.OnlineLawyerAsync();
        var person = await app.CitizenAsync("13800005002");
        using var mine = app.SignedIn(person, "000000", Role.Citizen);
        var talk = await app.OpenTalkAsync(person, lawyer);

        using (await SayAsync(desk, talk.At("Say"), Beaten))
        {
        }

        Assert.Null((await app.TalkAsync(talk)).Conversation.DangerId);
        using (await SayAsync(mine, talk.Mine("Say"), "我不想活了"))
        {
        }

        var gravest = (await app.TalkAsync(talk)).Conversation.DangerId;
        using (await SayAsync(mine, talk.Mine("Say"), Beaten))
        {
        }

        Assert.NotNull(gravest);
        Assert.Equal(gravest, (await app.TalkAsync(talk)).Conversation.DangerId);
        // Help for both.
        var numbers = (await mine.ReadPageAsync(talk.Mine())).QuerySelectorAll("#help li a").Select(link => link.GetAttribute("href")).ToList();
        Assert.Contains("tel:12356", numbers);
        Assert.Contains("tel:12338", numbers);
    }

    [Fact]
    public async Task What_is_written_while_waiting_counts_and_the_help_goes_when_it_is_over()
    {
        await app.OnlineLawyerAsync();
        var person = await app.CitizenAsync("13800005003");
        using var mine = app.SignedIn(person, "000000", Role.Citizen);
        var talk = await app.WaitingTalkAsync(person);

        using (await SayAsync(mine, talk.Mine("Say"), Beaten))
        {
        }

        Assert.NotNull((await mine.ReadPageAsync(talk.Mine())).QuerySelector("#help .danger"));
        await app.WithTalkAsync<Talks>(talk, (talks, view) => talks.LeaveAsync(view));
        Assert.Null((await mine.ReadPageAsync(talk.Mine())).QuerySelector(".danger"));
    }

    [Fact]
    public async Task A_further_question_brings_help_to_its_page_and_the_desk()
    {
        var (lawyer, desk) = await app.LawyerAsync();
        var person = await app.CitizenAsync("13800005004");
        using var mine = app.SignedIn(person, "000000", Role.Citizen);
        var question = await app.AnsweredQuestionAsync(person, lawyer);
        Assert.Null((await mine.ReadPageAsync(Desks.Mine(question))).QuerySelector(".danger"));

        using (var asked = await SayAsync(mine, Desks.Mine(question, "AskOn"), Beaten))
        {
            Assert.Equal($"/my/consultations/{question}#help", asked.Place());
        }

        Assert.NotNull((await mine.ReadPageAsync(Desks.Mine(question))).QuerySelector("#help .danger a[href='tel:110']"));
        Assert.Contains("家里有人打您", (await desk.ReadPageAsync(Desks.At(question))).QuerySelector(".desk-case")!.TextContent, StringComparison.Ordinal);
    }

    private static Task<HttpResponseMessage> SayAsync(HttpClient client, string address, string text) =>
        client.SendAsync(address, ("Text", text), ("SendingId", Guid.CreateVersion7().ToString()));
}
