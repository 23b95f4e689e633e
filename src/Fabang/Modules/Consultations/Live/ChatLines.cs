using System.Globalization;
using Fabang.Modules.Accounts;
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
        // In one statement: each page asks it for each message.
        var said = await db.Set<ChatMessage>().AsNoTracking()
            .Where(message => message.ConversationId == conversation && message.Number > after).OrderBy(message => message.Number).Take(Most)
            .Select(message => new
            {
                message,
                name = db.Set<Account>().Where(account => account.Id == message.SenderId && account.Id != person && account.Id != reader).Select(account => account.Name).FirstOrDefault(),
                kind = db.Set<StoredFile>().Where(file => file.Id == message.FileId).Select(file => (FileKind?)file.Kind).FirstOrDefault(),
            }).ToListAsync(cancel);
        return [.. said.Select(line => Line(line.message, person, reader, line.name, line.kind))];
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

    private ChatLine Line(ChatMessage message, Guid person, Guid reader, string? name, FileKind? kind) => new(
        message.Id, message.Number,
        message.SenderId is not { } sender ? "note" : sender == reader ? "me" : "them",
        message.SenderId is not { } who ? "" : who == reader ? texts["Chat.Me"] : who == person ? texts["Chat.Person"] : texts["Chat.Lawyer", responders.Called(name)],
        TextOf(message),
        message.At.InChina().ToString("HH:mm", CultureInfo.InvariantCulture),
        // A file that was erased is not offered.
        kind is null ? null : message.FileId,
        kind is { } shown && FileKinds.ShowsInPage(shown))
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
