using System.Globalization;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Fabang.Modules.Matters;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations.Live;

/// <summary>
/// What an open page of a conversation hears: <c>say</c> (a message as JSON, its number is the id of the event), <c>read</c> (up to which number the other side has read),
/// <c>typing</c>, <c>state</c> and <c>queue</c> and <c>list</c> (look at that part again), <c>alive</c>, and at last <c>over</c> or <c>gone</c>. The rings only say "look":
/// messages are read from the database after the last number that the page has, so that a lost ring or a cut line costs a moment and never a message.
/// </summary>
internal sealed class ConversationStream(IServiceScopeFactory scopes, Rings rings, Presence presence)
{
    private static readonly JsonSerializerOptions Small = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    };

    /// <returns>Null where it does not exist for this reader.</returns>
    public async Task<ConversationMoment?> LookAsync(Guid id, Guid reader, bool isStaff, CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var moment = await scope.ServiceProvider.GetRequiredService<FabangDb>().Set<Conversation>().AsNoTracking().Where(c => c.Id == id)
            .Select(c => new ConversationMoment(c.Version, c.Status, c.PersonId, c.LawyerId, c.SecondLawyerId, c.LastNumber, c.PersonReadTo, c.StaffReadTo, c.DangerId))
            .SingleOrDefaultAsync(cancel);
        return moment?.MayHear(reader, isStaff) is true ? moment : null;
    }

    /// <param name="id">The conversation.</param>
    /// <param name="reader">Who listens.</param>
    /// <param name="isStaff">On which side.</param>
    /// <param name="after">The last number that the page has.</param>
    /// <param name="aborted">The page is gone.</param>
    public async IAsyncEnumerable<SseItem<string>> ListenAsync(Guid id, Guid reader, bool isStaff, int after, [EnumeratorCancellation] CancellationToken aborted)
    {
        using var visit = isStaff ? await presence.EnterAsync(reader, aborted) : null;
        var writing = isStaff ? ConversationTopics.PersonWrites(id) : ConversationTopics.StaffWrites(id);
        var list = ConversationTopics.OfLawyer(reader);
        HashSet<string> topics = [ConversationTopics.Of(id), ConversationTopics.Queue, writing, .. isStaff ? [list] : Array.Empty<string>()];
        ConversationMoment? known = null;
        await foreach (var topic in rings.ListenAsync(topics, aborted))
        {
            if (topic == writing || topic == list || topic == ConversationTopics.Queue)
            {
                yield return Hint(topic == writing ? "typing" : topic == list || isStaff ? "list" : "queue");
                continue;
            }

            if (await LookAsync(id, reader, isStaff, aborted) is not { } moment)
            {
                yield return Hint("gone");
                yield break;
            }

            foreach (var said in moment.LastNumber > after ? await SaidAsync(id, moment, after, reader, aborted) : [])
            {
                after = said.N;
                yield return new SseItem<string>(JsonSerializer.Serialize(said, Small), "say") { EventId = after.ToString(CultureInfo.InvariantCulture) };
            }

            foreach (var hint in Changes(known, moment, isStaff).DefaultIfEmpty(Hint("alive")))
            {
                yield return hint;
            }

            if (moment.IsOver)
            {
                yield return Hint("over");
                yield break;
            }

            known = moment;
        }
    }

    /// <summary>The desk without a conversation: its lists, and that the lawyer is there.</summary>
    public async IAsyncEnumerable<SseItem<string>> ListenAtDeskAsync(Guid lawyer, [EnumeratorCancellation] CancellationToken aborted)
    {
        using var visit = await presence.EnterAsync(lawyer, aborted);
        HashSet<string> topics = [ConversationTopics.Queue, ConversationTopics.OfLawyer(lawyer), MatterTopics.Desk];
        await foreach (var topic in rings.ListenAsync(topics, aborted))
        {
            yield return Hint(topic is null ? "alive" : "list");
        }
    }

    private static IEnumerable<SseItem<string>> Changes(ConversationMoment? known, ConversationMoment now, bool isStaff)
    {
        var read = isStaff ? now.PersonReadTo : now.StaffReadTo;
        if (known is null || read != (isStaff ? known.PersonReadTo : known.StaffReadTo))
        {
            yield return new SseItem<string>(read.ToString(CultureInfo.InvariantCulture), "read");
        }

        if (known is null || known.Version != now.Version || known.DangerId != now.DangerId)
        {
            yield return Hint("state");
        }
    }

    private async Task<IReadOnlyList<ChatLine>> SaidAsync(Guid id, ConversationMoment moment, int after, Guid reader, CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var lines = scope.ServiceProvider.GetRequiredService<ChatLines>();
        List<ChatLine> said = [];
        for (var more = await lines.AfterAsync(id, moment.PersonId, after, reader, cancel); more.Count > 0;
            more = said[^1].N < moment.LastNumber ? await lines.AfterAsync(id, moment.PersonId, said[^1].N, reader, cancel) : [])
        {
            said.AddRange(more);
        }

        return said;
    }

    private static SseItem<string> Hint(string kind) => new("", kind);
}
