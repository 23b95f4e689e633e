using System.Linq.Expressions;
using Fabang.Modules.Accounts;
using Fabang.Modules.Matters;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations.Live;

/// <summary>Loads a conversation, to be shown or changed.</summary>
public sealed class ChatViews(FabangDb db, Responders responders)
{
    /// <summary>In one statement: each message that is said begins with it.</summary>
    /// <param name="which">Names the one, and narrows to what the asker may see.</param>
    public async Task<ChatView?> FindAsync(Expression<Func<Conversation, bool>> which, CancellationToken cancel = default)
    {
        var found = await db.Set<Conversation>().Where(which).Join(db.Set<Matter>(), conversation => conversation.MatterId, matter => matter.Id, (conversation, matter) => new
        {
            conversation,
            matter,
            lawyer = db.Set<Account>().Where(account => account.Id == conversation.LawyerId).Select(account => account.Name).FirstOrDefault(),
            second = db.Set<Account>().Where(account => account.Id == conversation.SecondLawyerId).Select(account => account.Name).FirstOrDefault(),
        }).SingleOrDefaultAsync(cancel);
        return found is null ? null : new(found.conversation, found.matter, NameOf(found.conversation.LawyerId, found.lawyer), NameOf(found.conversation.SecondLawyerId, found.second));

        string? NameOf(Guid? lawyer, string? name) => lawyer is null ? null : responders.Called(name);
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
