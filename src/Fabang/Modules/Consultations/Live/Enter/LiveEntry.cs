using Fabang.Modules.Accounts;
using Fabang.Modules.Consultations.Ask;
using Fabang.Modules.Matters;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations.Live.Enter;

/// <summary>Takes a draft into the queue: one matter, one conversation, however often it is pressed.</summary>
public sealed class LiveEntry(FabangDb db, Numbering numbering, MatterLimits limits, LiveQueue queue, Consents consents, Bell bell, TimeProvider clock)
{
    /// <returns>The id of the conversation, new or begun before.</returns>
    /// <exception cref="BrokenRuleException">Nothing is written, no region is chosen, or the queue is full.</exception>
    public async Task<Guid> BeginAsync(Guid draftId, Guid personId, CancellationToken cancel = default)
    {
        try
        {
            await db.InTransactionAsync(() => BeginOnceAsync(draftId, personId, cancel), cancel);
        }
        catch (DbUpdateException) when (!cancel.IsCancellationRequested)
        {
            // Pressed twice: the other press has won, or the failure is real and nothing was begun.
            db.ChangeTracker.Clear();
            if (!await db.Set<Conversation>().AnyAsync(conversation => conversation.Id == draftId && conversation.PersonId == personId, cancel))
            {
                throw;
            }
        }

        await bell.RingAsync(ConversationTopics.Queue);
        return draftId;
    }

    private async Task BeginOnceAsync(Guid draftId, Guid personId, CancellationToken cancel)
    {
        var draft = await db.Set<AskDraft>().Include(d => d.Files).SingleAsync(d => d.Id == draftId, cancel);
        if (draft.SentAt is not null)
        {
            return;
        }

        if (string.IsNullOrWhiteSpace(draft.Story))
        {
            throw new BrokenRuleException("Consultations.QuestionNeedsText");
        }

        var region = draft.Region ?? throw new BrokenRuleException("Consultations.QuestionNeedsRegion");
        var arrival = await queue.ArrivalAsync(region, cancel);
        if (await queue.IsFullAsync(region, arrival, cancel))
        {
            throw new BrokenRuleException("Consultations.LiveIsFull");
        }

        var now = clock.GetUtcNow();
        var matter = Matter.Open(
            MatterKind.Consultation, await numbering.NextAsync("ZX", region.Value, cancel), personId, region, Matter.TitleOf(draft.Story),
            ($"/my/talks/{draft.Id}", $"/desk/talks/{draft.Id}"), now);
        foreach (var file in draft.Files)
        {
            matter.Attach(file.FileId, personId, now);
        }

        db.Add(matter);
        db.Add(Conversation.Begin(draft.Id, matter, draft.TopicId, arrival, await limits.EndAsync(LiveLimits.Wait, region, now, cancel), now));
        db.Add(ChatMessage.Written(draft.Id, draft.Id, 1, personId, draft.Story, now));
        await consents.GiveAsync(personId, QuestionSending.StoryIsRead, cancel);
        draft.MarkSent(now);
        await db.SaveChangesAsync(cancel);
    }
}
