using Fabang.Modules.Accounts;
using Fabang.Modules.Matters;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations.Live;

/// <summary>What live consultations know about a person: what was said, to them and by them. The papers belong to the matter.</summary>
internal sealed class LiveData(FabangDb db, TimeProvider clock) : IPersonalData
{
    public string Name => "conversations";

    public async Task<object?> ExportAsync(Guid account, CancellationToken cancel)
    {
        var mine = await db.Set<Conversation>().AsNoTracking().Where(c => c.PersonId == account).OrderBy(c => c.ArrivedAt).ToListAsync(cancel);
        var ids = mine.ConvertAll(conversation => conversation.Id);
        var said = await db.Set<ChatMessage>().AsNoTracking().Where(message => message.Notice == null && (ids.Contains(message.ConversationId) || message.SenderId == account))
            .OrderBy(message => message.ConversationId).ThenBy(message => message.Number).ToListAsync(cancel);
        return mine.Count + said.Count == 0 ? null : new
        {
            Conversations = mine.Select(conversation => new
            {
                conversation.Id,
                conversation.Status,
                Region = conversation.Region.Value,
                Topic = conversation.TopicId,
                Danger = conversation.DangerId,
                conversation.ArrivedAt,
                conversation.Grade,
                conversation.RatingReasons,
                conversation.RatingComment,
                Messages = said.Where(message => message.ConversationId == conversation.Id).Select(Written),
            }),
            // What a lawyer wrote to others is theirs to have, without what the others wrote.
            Written = said.Where(message => message.SenderId == account && !ids.Contains(message.ConversationId)).Select(Written),
        };

        object Written(ChatMessage message) => new { message.Number, message.At, message.Kind, Mine = message.SenderId == account, message.Text };
    }

    /// <summary>What a lawyer wrote belongs to the people they wrote to, and stays.</summary>
    public async Task EraseAsync(Guid account, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var mine = await db.Set<Conversation>().Where(c => c.PersonId == account).ToListAsync(cancel);
        var matterIds = mine.ConvertAll(conversation => conversation.MatterId);
        var ids = mine.ConvertAll(conversation => conversation.Id);
        var matters = await db.Set<Matter>().Where(matter => matterIds.Contains(matter.Id)).ToDictionaryAsync(matter => matter.Id, cancel);
        mine.ForEach(conversation => conversation.Forget(matters[conversation.MatterId], now));
        var said = await db.Set<ChatMessage>().Where(message => ids.Contains(message.ConversationId)).ToListAsync(cancel);
        said.ForEach(message => message.Forget());
        await db.Set<Booking>().Where(booking => ids.Contains(booking.ConversationId)).ExecuteDeleteAsync(cancel);
        await db.SaveChangesAsync(cancel);
    }
}
