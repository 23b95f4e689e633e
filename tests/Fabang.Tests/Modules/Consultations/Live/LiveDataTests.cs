using System.Text.Encodings.Web;
using System.Text.Json;
using Fabang.Modules.Accounts;
using Fabang.Modules.Consultations.Live;
using Fabang.Tests.Support;

namespace Fabang.Tests.Modules.Consultations.Live;

/// <summary>What a person may take away of their talks, and what is left when they leave.</summary>
public class LiveDataTests(LiveApp app) : IClassFixture<LiveApp>
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public async Task The_copy_holds_what_was_said_and_who_leaves_leaves_no_word()
    {
        var (lawyer, _) = await app.OnlineLawyerAsync();
        var person = await app.CitizenAsync("13800007001");
        var talk = await app.OpenTalkAsync(person, lawyer, "海棠花路的工钱");
        await app.WithTalkAsync<Chat>(talk, (chat, view) => chat.SayAsync(view.Conversation, lawyer, Guid.CreateVersion7(), "海棠花路归西湖区管"));

        var copy = JsonSerializer.Serialize(await WithDataAsync(data => data.ExportAsync(person, CancellationToken.None)), Readable);
        Assert.Contains("海棠花路的工钱", copy, StringComparison.Ordinal);
        Assert.Contains("海棠花路归西湖区管", copy, StringComparison.Ordinal);

        await WithDataAsync(async data =>
        {
            await data.EraseAsync(person, CancellationToken.None);
            return true;
        });

        Assert.Equal(ConversationStatus.Ended, (await app.TalkAsync(talk)).Conversation.Status);
        Assert.All(await app.SaidAsync(talk), message => Assert.DoesNotContain("海棠花", message.Text, StringComparison.Ordinal));
    }

    private Task<T> WithDataAsync<T>(Func<IPersonalData, Task<T>> act) =>
        app.WithAsync<IEnumerable<IPersonalData>, T>(all => act(all.Single(data => data.Name == "conversations")));
}
