using System.Text.Json;

namespace Fabang.Modules.Messaging;

/// <summary>The one gateway out: modules queue here what is to be said to people outside, and nothing else leaves the program.</summary>
public sealed class Messages(FabangDb db, AddressBook addresses, TimeProvider clock)
{
    /// <summary>
    /// Adds the message to the change that causes it; the caller saves both together. It is sent a moment later,
    /// within what the person has set as safe contact.
    /// </summary>
    /// <returns>The id of the message.</returns>
    /// <exception cref="ArgumentException">A place of the template is not filled.</exception>
    public async Task<Guid> QueueAsync(MessageDraft draft, CancellationToken cancel = default)
    {
        var language = draft.Language ?? await addresses.LanguageOfAsync(draft.To, cancel);
        // Composed once now, so that a place that is not filled stops the deed and not the sending.
        MessageTexts.Compose(draft.Template, draft.Parameters, language);
        var message = Message.Queue(draft, language, JsonSerializer.Serialize(draft.Parameters), clock.GetUtcNow());
        db.Add(message);
        return message.Id;
    }
}
