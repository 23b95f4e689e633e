using Fabang.Kernel;
using Fabang.Modules.Consultations.Live;
using Fabang.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Tests.Modules.Consultations.Live;

/// <summary>What is said has its number, once, whoever speaks at the same moment.</summary>
[Trait("Engine", "both")]
public class ChatTests(LiveApp app) : IClassFixture<LiveApp>
{
    [Fact]
    public async Task Both_speak_at_once_and_numbers_have_no_gap_and_no_double()
    {
        const int Each = 25;
        var (person, lawyer, talk) = await TalkAsync("13800001001");
        var before = (await app.SaidAsync(talk)).Count;

        await Task.WhenAll(Enumerable.Range(0, Each).SelectMany(round => new[] { person, lawyer }
            .Select(sender => Task.Run(() => SayAsync(talk, sender, Guid.CreateVersion7(), $"{round}")))));

        var said = await app.SaidAsync(talk);
        Assert.Equal(Enumerable.Range(1, before + (2 * Each)), said.Select(message => message.Number));
        Assert.Equal(said.Count, (await app.TalkAsync(talk)).Conversation.LastNumber);
    }

    [Fact]
    public async Task What_is_sent_twice_is_said_once_also_at_the_same_moment()
    {
        var (person, _, talk) = await TalkAsync("13800001002");
        var before = (await app.SaidAsync(talk)).Count;
        var id = Guid.CreateVersion7();

        var numbers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => SayAsync(talk, person, id, "老板跑了"))));
        var later = await SayAsync(talk, person, id, "老板跑了");

        Assert.Equal([before + 1], numbers.Append(later).Distinct());
        Assert.Equal(before + 1, (await app.SaidAsync(talk)).Count);
    }

    [Fact]
    public async Task An_id_of_another_talk_says_nothing_here()
    {
        var (person, _, talk) = await TalkAsync("13800001003");
        var (other, _, elsewhere) = await TalkAsync("13800001004");
        var id = Guid.CreateVersion7();
        await SayAsync(talk, person, id, "第一句");

        await Assert.ThrowsAsync<BrokenRuleException>(() => SayAsync(elsewhere, other, id, "别人的"));

        Assert.DoesNotContain(await app.SaidAsync(elsewhere), message => message.Text == "别人的");
    }

    [Fact]
    public async Task After_the_end_nothing_is_said_also_by_a_page_that_does_not_know()
    {
        var (person, lawyer, talk) = await TalkAsync("13800001005");
        var stale = (await app.TalkAsync(talk)).Conversation;
        await app.WithTalkAsync<Talks>(talk, (talks, view) => talks.EndAsync(view, lawyer));

        var broken = await Assert.ThrowsAsync<BrokenRuleException>(() => app.WithAsync<Chat, int>(chat => chat.SayAsync(stale, person, Guid.CreateVersion7(), "还在吗")));

        Assert.Equal("Consultations.LiveIsOver", broken.Code);
        Assert.Equal(ChatKind.Notice, (await app.SaidAsync(talk))[^1].Kind);
    }

    [Fact]
    public async Task What_was_read_never_goes_back_nor_beyond_what_was_said()
    {
        var (_, _, talk) = await TalkAsync("13800001006");
        var last = (await app.TalkAsync(talk)).Conversation.LastNumber;

        foreach (var number in (int[])[last, 1, last + 7])
        {
            await app.WithTalkAsync<Chat>(talk, (chat, view) => chat.ReadAsync(view.Conversation, byPerson: false, number));
        }

        Assert.Equal(last, (await app.TalkAsync(talk)).Conversation.StaffReadTo);
    }

    [Fact]
    public async Task Words_are_sealed_in_the_database()
    {
        var (person, _, talk) = await TalkAsync("13800001007");
        await SayAsync(talk, person, Guid.CreateVersion7(), "海棠花下的约定");

        var stored = await app.ReadAsync(db => db.Database.SqlQueryRaw<byte[]>("select text as \"Value\" from consultation_messages").ToListAsync());

        Assert.NotEmpty(stored);
        Assert.DoesNotContain(stored, bytes => System.Text.Encoding.UTF8.GetString(bytes).Contains("海棠花", StringComparison.Ordinal));
    }

    private async Task<(Guid Person, Guid Lawyer, Guid Talk)> TalkAsync(string phone)
    {
        var (lawyer, _) = await app.OnlineLawyerAsync();
        var person = await app.CitizenAsync(phone);
        return (person, lawyer, await app.OpenTalkAsync(person, lawyer));
    }

    private Task<int> SayAsync(Guid talk, Guid sender, Guid id, string text) => app.WithAsync<IServiceProvider, int>(async services =>
    {
        var view = (await ((ChatViews)services.GetService(typeof(ChatViews))!).FindAsync(found => found.Id == talk))!;
        return await ((Chat)services.GetService(typeof(Chat))!).SayAsync(view.Conversation, sender, id, text);
    });
}
