using System.Linq.Expressions;
using Fabang.Modules.Matters;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations.Live;

/// <summary>Loads a conversation, to be shown or changed.</summary>
public sealed class ChatViews(FabangDb db, Responders responders)
{
    /// <param name="which">Names the one, and narrows to what the asker may see.</param>
    public async Task<ChatView?> FindAsync(Expression<Func<Conversation, bool>> which, CancellationToken cancel = default)
    {
        if (await db.Set<Conversation>().SingleOrDefaultAsync(which, cancel) is not { } conversation)
        {
            return null;
        }

        var matter = await db.Set<Matter>().SingleAsync(found => found.Id == conversation.MatterId, cancel);
        var names = await responders.NamesAsync(new[] { conversation.LawyerId, conversation.SecondLawyerId }.OfType<Guid>(), cancel);
        return new(conversation, matter, NameOf(conversation.LawyerId), NameOf(conversation.SecondLawyerId));

        string? NameOf(Guid? lawyer) => lawyer is { } id ? names[id] : null;
    }

    /// <summary>A file that was said in this conversation, or came with the story.</summary>
    public Task<StoredFile?> FileAsync(ChatView view, Guid file, CancellationToken cancel = default) =>
        db.Set<MatterDocument>().Where(document => document.MatterId == view.Matter.Id && document.FileId == file)
            .Join(db.Set<StoredFile>(), document => document.FileId, stored => stored.Id, (_, stored) => stored).SingleOrDefaultAsync(cancel);

    /// <summary>The files that came with the story, before anything was said.</summary>
    public async Task<IReadOnlyList<StoredFile>> PapersAsync(ChatView view, CancellationToken cancel = default)
    {
        var said = db.Set<ChatMessage>().Where(message => message.ConversationId == view.Conversation.Id && message.FileId != null).Select(message => message.FileId!.Value);
        return await db.Set<MatterDocument>().Where(document => document.MatterId == view.Matter.Id && !said.Contains(document.FileId))
            .Join(db.Set<StoredFile>(), document => document.FileId, stored => stored.Id, (_, stored) => stored).OrderBy(file => file.Id).ToListAsync(cancel);
    }
}
