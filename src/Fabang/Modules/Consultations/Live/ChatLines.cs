using System.Globalization;
using Fabang.Shell.Language;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.Consultations.Live;

/// <summary>Reads messages as one reader sees them.</summary>
public sealed class ChatLines(FabangDb db, Responders responders, ModuleTexts modules, IStringLocalizer<Texts> texts)
{
    /// <summary>As many as one look brings; the next look brings the next.</summary>
    private const int Most = 200;

    /// <summary>What was said after a number, in order.</summary>
    /// <param name="conversation">Where.</param>
    /// <param name="person">Whose conversation it is.</param>
    /// <param name="after">The last number that the reader has.</param>
    /// <param name="reader">Whose own messages are "mine".</param>
    public async Task<IReadOnlyList<ChatLine>> AfterAsync(Guid conversation, Guid person, int after, Guid reader, CancellationToken cancel = default)
    {
        var said = await db.Set<ChatMessage>().AsNoTracking()
            .Where(message => message.ConversationId == conversation && message.Number > after).OrderBy(message => message.Number).Take(Most).ToListAsync(cancel);
        var staff = said.Select(message => message.SenderId).OfType<Guid>().Where(sender => sender != person && sender != reader);
        var names = await responders.NamesAsync(staff, cancel);
        var files = said.Select(message => message.FileId).OfType<Guid>().ToList();
        var kinds = files.Count == 0 ? [] : await db.Set<StoredFile>().Where(file => files.Contains(file.Id))
            .Select(file => new { file.Id, file.Kind }).ToDictionaryAsync(file => file.Id, file => file.Kind, cancel);
        return [.. said.Select(message => Line(message, person, reader, names, kinds))];
    }

    /// <summary>All that was said.</summary>
    public async Task<IReadOnlyList<ChatLine>> AllAsync(Conversation conversation, Guid reader, CancellationToken cancel = default)
    {
        List<ChatLine> said = [];
        for (var more = await AfterAsync(conversation.Id, conversation.PersonId, 0, reader, cancel); more.Count > 0;
            more = await AfterAsync(conversation.Id, conversation.PersonId, said[^1].N, reader, cancel))
        {
            said.AddRange(more);
        }

        return said;
    }

    private ChatLine Line(ChatMessage message, Guid person, Guid reader, IReadOnlyDictionary<Guid, string> names, Dictionary<Guid, FileKind> kinds) => new(
        message.Id, message.Number,
        message.SenderId is not { } sender ? "note" : sender == reader ? "me" : "them",
        message.SenderId is not { } who ? "" : who == reader ? texts["Chat.Me"] : who == person ? texts["Chat.Person"] : texts["Chat.Lawyer", names[who]],
        TextOf(message),
        message.At.InChina().ToString("HH:mm", CultureInfo.InvariantCulture),
        // A file that was erased is not offered.
        message.FileId is { } file && kinds.ContainsKey(file) ? file : null,
        message.FileId is { } shown && kinds.TryGetValue(shown, out var kind) && FileKinds.ShowsInPage(kind))
    {
        SaidAt = message.At,
    };

    private string TextOf(ChatMessage message) => message switch
    {
        { Notice: { } notice } => modules.Sentence(notice, message.Text),
        { Text.Length: 0 } => texts["Post.Forgotten"],
        _ => message.Text,
    };
}
