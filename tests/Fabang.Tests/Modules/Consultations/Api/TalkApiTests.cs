using System.Net;
using System.Text;
using System.Text.Json;
using Fabang.Modules.Consultations.Live;
using Fabang.Tests.Modules.Consultations.Live;
using Fabang.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Tests.Modules.Consultations.Api;

/// <summary>A live talk by a program: the queue and its choices, and messages by number, without a gap and without a second time.</summary>
[Trait("Engine", "both")]
public class TalkApiTests(LiveApp app) : IClassFixture<LiveApp>
{
    [Fact]
    public async Task Somebody_waits_talks_is_cut_off_and_goes_on_after_the_last_number()
    {
        var (lawyer, _) = await app.OnlineLawyerAsync();
        using var program = await ReadyAsync("13833330001");
        Assert.True((await program.GetAsync("/intake/online")).GetProperty("queue").GetProperty("lawyers").GetInt32() > 0);
        var begun = await program.PostAsync("/my/talks");
        var (id, mine) = (begun.GetProperty("id").GetGuid(), $"/my/talks/{begun.GetProperty("id").GetGuid()}");
        Assert.Equal(id, (await program.PostAsync("/my/talks")).GetProperty("id").GetGuid());
        Assert.Equal("Waiting", begun.GetProperty("status").GetString());
        Assert.True(begun.GetProperty("queue").GetProperty("place").GetInt32() > 0);
        await app.TakeAsync(id, lawyer);
        Assert.Equal(("Open", "王明"), await StandingAsync(program, mine));

        // Said twice under one key it is one message, with one number.
        var key = Guid.CreateVersion7();
        var number = (await program.PostAsync($"{mine}/messages", new { text = "没有合同" }, key)).GetProperty("number").GetInt32();
        Assert.Equal(number, (await program.PostAsync($"{mine}/messages", new { text = "没有合同" }, key)).GetProperty("number").GetInt32());
        var paper = Encoding.UTF8.GetBytes("工牌");
        var file = (await program.PostAsync($"{mine}/files", new { name = "工牌.txt", content = paper }, Guid.CreateVersion7())).GetProperty("number").GetInt32();
        var heard = await program.GetAsync($"{mine}/messages?after=0");
        Assert.Equal(Enumerable.Range(1, file), Numbers(heard));
        var sent = heard.GetProperty("items").EnumerateArray().Last();
        using (var answer = await program.SendAsync(HttpMethod.Get, $"{mine}/files/{sent.GetProperty("file").GetGuid()}"))
        {
            Assert.Equal(paper, await answer.Content.ReadAsByteArrayAsync());
        }

        // While the line is cut, three things are said.
        foreach (var words in new[] { "先别急", "工资条有吗", "工牌也行" })
        {
            await app.WithTalkAsync<Chat>(id, (chat, view) => chat.SayAsync(view.Conversation, lawyer, Guid.CreateVersion7(), words));
        }

        var rest = await program.GetAsync($"{mine}/messages?after={file}&wait=20");
        Assert.Equal([file + 1, file + 2, file + 3], Numbers(rest));
        Assert.Equal("them", rest.GetProperty("items")[0].GetProperty("side").GetString());
        await program.PutAsync($"{mine}/read", new { number = file + 3 });
        await program.PostAsync($"{mine}/typing");
        Assert.Equal(file + 3, (await app.TalkAsync(id)).Conversation.PersonReadTo);

        Assert.Equal("Ended", (await program.PostAsync($"{mine}/end")).GetProperty("status").GetString());
        Assert.Equal("Ended", (await program.PostAsync($"{mine}/end")).GetProperty("status").GetString());
        var over = await program.RefusedAsync(HttpStatusCode.Conflict, HttpMethod.Post, $"{mine}/messages", new { text = "还在吗" }, Guid.CreateVersion7());
        Assert.Equal("Consultations.LiveIsOver", over.GetProperty("type").GetString());
        Assert.Equal("Good", (await program.PutAsync($"{mine}/rating", new { grade = "Good" })).GetProperty("grade").GetString());
        await program.PutAsync($"{mine}/rating", new { grade = "Good" });
        await program.RefusedAsync(HttpStatusCode.Conflict, HttpMethod.Put, $"{mine}/rating", new { grade = "Bad" });
        Assert.Equal(Enumerable.Range(1, file + 4), Numbers(await program.GetAsync($"{mine}/messages")));
    }

    [Fact]
    public async Task Who_waits_for_a_message_is_answered_when_it_comes_and_when_it_stands_elsewhere()
    {
        var (lawyer, _) = await app.OnlineLawyerAsync();
        using var program = await ReadyAsync("13833330002");
        var id = (await program.PostAsync("/my/talks")).GetProperty("id").GetGuid();
        var first = await program.GetAsync($"/my/talks/{id}/messages?after=0&wait=0");
        Assert.Equal([1], Numbers(first));

        var waiting = program.GetAsync($"/my/talks/{id}/messages?after=1&wait=25");
        await app.TakeAsync(id, lawyer);
        await app.WithTalkAsync<Chat>(id, (chat, view) => chat.SayAsync(view.Conversation, lawyer, Guid.CreateVersion7(), "您好"));
        Assert.Contains(2, Numbers(await waiting));

        var now = await program.GetAsync($"/my/talks/{id}/messages?after=9");
        Assert.NotEqual(first.GetProperty("state").GetString(), now.GetProperty("state").GetString());
        // Nothing new, but it stands elsewhere than the program knows: answered at once.
        Assert.Empty(Numbers(await program.GetAsync($"/my/talks/{id}/messages?after=9&wait=25&state={first.GetProperty("state").GetString()}")));
        // Nothing new at all: answered when the time is over.
        var silent = program.SendAsync(HttpMethod.Get, $"/my/talks/{id}/messages?after=9&wait=5&state={now.GetProperty("state").GetString()}");
        while (!silent.IsCompleted)
        {
            app.Clock.Advance(TimeSpan.FromSeconds(6));
            await Task.Yield();
        }

        Assert.Empty(Numbers(JsonElement.Parse(await (await silent).Content.ReadAsStringAsync())));
        await program.RefusedAsync(HttpStatusCode.BadRequest, HttpMethod.Get, $"/my/talks/{id}/messages?after=-1");
        await program.RefusedAsync(HttpStatusCode.BadRequest, HttpMethod.Get, $"/my/talks/{id}/messages?wait=26");
    }

    [Fact]
    public async Task Instead_of_waiting_one_books_a_time_comes_back_leaves_a_question_or_goes()
    {
        await app.OnlineLawyerAsync();
        using var program = await ReadyAsync("13833330003");
        var begun = await program.PostAsync("/my/talks");
        var mine = $"/my/talks/{begun.GetProperty("id").GetGuid()}";
        var time = begun.GetProperty("times")[0].GetDateTimeOffset();
        var booked = await program.PutAsync($"{mine}/booking", new { time });
        Assert.Equal(("Booked", time), (booked.GetProperty("status").GetString(), booked.GetProperty("bookedFor").GetDateTimeOffset()));
        Assert.Equal("Booked", (await program.PutAsync($"{mine}/booking", new { time })).GetProperty("status").GetString());
        Assert.Equal("Waiting", (await program.PostAsync($"{mine}/come-back")).GetProperty("status").GetString());
        Assert.Equal("Waiting", (await program.PostAsync($"{mine}/come-back")).GetProperty("status").GetString());
        var never = await program.RefusedAsync(HttpStatusCode.UnprocessableEntity, HttpMethod.Put, $"{mine}/booking", new { time = time.AddMinutes(7) });
        Assert.True(never.GetProperty("errors").TryGetProperty("time", out _));
        Assert.Equal("TurnedToQuestion", (await program.PostAsync($"{mine}/question")).GetProperty("status").GetString());
        Assert.Equal("TurnedToQuestion", (await program.PostAsync($"{mine}/question")).GetProperty("status").GetString());
        Assert.Equal("Waiting", (await program.GetAsync($"/my/consultations/{begun.GetProperty("id").GetGuid()}")).GetProperty("status").GetString());

        using var other = await ReadyAsync("13833330004");
        var left = (await other.PostAsync("/my/talks")).GetProperty("id").GetGuid();
        var second = $"/my/talks/{left}";
        await other.RefusedAsync(HttpStatusCode.NotFound, HttpMethod.Get, mine);
        await other.RefusedAsync(HttpStatusCode.NotFound, HttpMethod.Get, $"{mine}/messages?after=0&wait=20");
        await other.RefusedAsync(HttpStatusCode.NotFound, HttpMethod.Post, $"{mine}/messages", new { text = "偷听" }, Guid.CreateVersion7());
        Assert.Equal("Left", (await other.PostAsync($"{second}/leave")).GetProperty("status").GetString());
        Assert.Equal("Left", (await other.PostAsync($"{second}/leave")).GetProperty("status").GetString());
        Assert.Single((await other.GetAsync("/my/talks")).GetProperty("items").EnumerateArray());
        Assert.Equal(2, await app.ReadAsync(db => db.Set<ChatMessage>().CountAsync(message => message.ConversationId == left)));
    }

    [Fact]
    public async Task Words_of_danger_are_answered_with_where_help_is()
    {
        await app.OnlineLawyerAsync();
        using var program = await ReadyAsync("13800009107");
        var mine = $"/my/talks/{(await program.PostAsync("/my/talks")).GetProperty("id").GetGuid()}";

        var calm = await program.PostAsync($"{mine}/messages", new { text = "没有合同" }, Guid.CreateVersion7());
        var beaten = await program.PostAsync($"{mine}/messages", new { text = "老公昨晚又打我，我很害怕" }, Guid.CreateVersion7());

        Assert.Empty(calm.GetProperty("dangers").EnumerateArray());
        Assert.Contains("12338", beaten.GetProperty("dangers")[0].GetProperty("numbers").EnumerateArray().Select(call => call.GetProperty("number").GetString()));
        Assert.Equal(beaten.GetProperty("dangers")[0].GetProperty("id").GetString(), (await program.GetAsync(mine)).GetProperty("dangers")[0].GetProperty("id").GetString());
        Assert.Equal("Left", (await program.PostAsync($"{mine}/leave")).GetProperty("status").GetString());
    }

    private async Task<ApiProgram> ReadyAsync(string phone)
    {
        var program = new ApiProgram(app);
        await program.PostAsync("/intakes", new { story = Given.Story, region = Desks.Here });
        await program.SignInAsync(phone);
        return program;
    }

    private static async Task<(string?, string?)> StandingAsync(ApiProgram program, string mine)
    {
        var talk = await program.GetAsync(mine);
        return (talk.GetProperty("status").GetString(), talk.GetProperty("lawyer").GetString());
    }

    private static IEnumerable<int> Numbers(JsonElement heard) => heard.GetProperty("items").EnumerateArray().Select(message => message.GetProperty("number").GetInt32());
}
