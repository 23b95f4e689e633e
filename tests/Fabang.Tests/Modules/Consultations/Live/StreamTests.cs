using System.Text.Json;
using Fabang.Kernel.Live;
using Fabang.Modules.Accounts;
using Fabang.Modules.Consultations.Live;
using Fabang.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Tests.Modules.Consultations.Live;

/// <summary>The event stream of an open page: everything once and in order, and exactly the rest after the line was cut.</summary>
[Trait("Engine", "both")]
public class StreamTests(LiveApp app) : IClassFixture<LiveApp>
{
    /// <summary>Far longer than an event takes: how long a test waits before it says that none came.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task Who_was_cut_off_gets_what_was_said_meanwhile_and_nothing_again()
    {
        var (person, lawyer, talk) = await TalkAsync("13800006001");
        await using (var first = await OpenAsync(app.SignedIn(person, "000000", Role.Citizen), $"/my/talks/{talk}/events"))
        {
            Assert.Equal(1, await first.SaidAsync());
            Assert.Equal(2, await first.SaidAsync());
            await SayAsync(talk, lawyer, "第三句");
            Assert.Equal(3, await first.SaidAsync());
        }

        await SayAsync(talk, lawyer, "第四句");
        await SayAsync(talk, person, "第五句");
        var browser = app.SignedIn(person, "000000", Role.Citizen);
        browser.DefaultRequestHeaders.Add("Last-Event-ID", "3");
        await using var again = await OpenAsync(browser, $"/my/talks/{talk}/events?after=1");
        Assert.Equal(4, await again.SaidAsync());
        Assert.Equal(5, await again.SaidAsync());
        await SayAsync(talk, lawyer, "第六句");
        Assert.Equal(6, await again.SaidAsync());
    }

    [Fact]
    public async Task It_tells_who_reads_who_writes_and_the_end()
    {
        var (person, lawyer, talk) = await TalkAsync("13800006002");
        await using var stream = await OpenAsync(app.SignedIn(person, "000000", Role.Citizen), $"/my/talks/{talk}/events?after=2");
        await stream.UntilAsync("state");

        await app.WithTalkAsync<Chat>(talk, (chat, view) => chat.ReadAsync(view.Conversation, byPerson: false, 2));
        Assert.Equal("2", await stream.UntilAsync("read"));
        await app.WithTalkAsync<Chat>(talk, (chat, view) => chat.WriteAsync(view.Conversation, byPerson: false));
        await stream.UntilAsync("typing");
        await app.WithTalkAsync<Talks>(talk, (talks, view) => talks.EndAsync(view, lawyer));
        Assert.Equal(3, await stream.SaidAsync());
        await stream.UntilAsync("over");
        Assert.Null(await stream.NextAsync());
    }

    [Fact]
    public async Task A_lawyer_is_there_while_the_page_is_open_and_hears_no_more_once_it_is_handed_on()
    {
        var (_, lawyer, talk) = await TalkAsync("13800006003");
        await app.IsGoneAsync(lawyer);
        var (other, _) = await app.OnlineLawyerAsync("李红");
        await using var stream = await OpenAsync(app.SignedIn(lawyer, Desks.Here, Role.Lawyer), $"/desk/talks/{talk}/events?after=9");
        await stream.UntilAsync("state");
        Assert.True(await app.ReadAsync(db => db.Set<Lease>().AnyAsync(lease => lease.Name == Presence.NameOf(lawyer) && lease.Until > app.Clock.GetUtcNow())));

        await app.WithAsync<Fabang.Modules.Consultations.Live.Desk.Taking, bool>(async taking =>
        {
            await taking.HandToAsync(talk, new(other, "李红"), new(lawyer, "王明"));
            return true;
        });

        await stream.UntilAsync("gone");
        Assert.Null(await stream.NextAsync());
    }

    private async Task<(Guid Person, Guid Lawyer, Guid Talk)> TalkAsync(string phone)
    {
        var (lawyer, _) = await app.OnlineLawyerAsync();
        var person = await app.CitizenAsync(phone);
        return (person, lawyer, await app.OpenTalkAsync(person, lawyer));
    }

    private Task SayAsync(Guid talk, Guid sender, string text) =>
        app.WithTalkAsync<Chat>(talk, (chat, view) => chat.SayAsync(view.Conversation, sender, Guid.CreateVersion7(), text));

    private static async Task<Stream> OpenAsync(HttpClient browser, string address)
    {
        var stop = new CancellationTokenSource(Patience);
        var answer = await browser.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, stop.Token);
        Assert.Equal("text/event-stream", answer.Content.Headers.ContentType!.MediaType);
        return new(answer, new StreamReader(await answer.Content.ReadAsStreamAsync(stop.Token)), stop);
    }

    private sealed class Stream(HttpResponseMessage answer, StreamReader lines, CancellationTokenSource stop) : IAsyncDisposable
    {
        /// <summary>Kind and data of the next event; null at the end.</summary>
        public async Task<(string Kind, string Data)?> NextAsync()
        {
            var (kind, data) = ("", "");
            while (await lines.ReadLineAsync(stop.Token) is { } line)
            {
                if (line.Length == 0)
                {
                    return (kind, data);
                }

                kind = line.StartsWith("event: ", StringComparison.Ordinal) ? line[7..] : kind;
                data = line.StartsWith("data: ", StringComparison.Ordinal) ? line[6..] : data;
            }

            return null;
        }

        public async Task<string> UntilAsync(string kind)
        {
            while (true)
            {
                var next = await NextAsync() ?? throw new InvalidOperationException($"The stream ended before {kind}.");
                if (next.Kind == kind)
                {
                    return next.Data;
                }

                Assert.NotEqual("say", next.Kind);
            }
        }

        /// <summary>The number of the next message.</summary>
        public async Task<int> SaidAsync()
        {
            while (await NextAsync() is { } next)
            {
                if (next.Kind == "say")
                {
                    return JsonDocument.Parse(next.Data).RootElement.GetProperty("n").GetInt32();
                }
            }

            throw new InvalidOperationException("The stream ended.");
        }

        public ValueTask DisposeAsync()
        {
            lines.Dispose();
            answer.Dispose();
            stop.Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
