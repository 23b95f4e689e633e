using Fabang.Modules.Matters;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations.Live;

/// <summary>Changes a conversation: the transition, its next step and the notice that both read, in one transaction; then open pages look again.</summary>
public sealed class Talks(FabangDb db, Chat chat, Bell bell, MatterLimits limits, TimeProvider clock)
{
    /// <summary>Changes, and says so in the conversation.</summary>
    /// <param name="conversation">Which.</param>
    /// <param name="notice">Key of the sentence that both read, <c>Module.Key</c>.</param>
    /// <param name="detail">What it fills in; a name of staff, or nothing.</param>
    /// <param name="change">The transition.</param>
    public async Task ChangeAsync(
        Conversation conversation, string notice, string detail, Func<DateTimeOffset, Task> change, CancellationToken cancel = default)
    {
        var before = new[] { conversation.LawyerId, conversation.SecondLawyerId }.OfType<Guid>().ToList();
        await db.InTransactionAsync(async () =>
        {
            await change(clock.GetUtcNow());
            await db.SaveChangesAsync(cancel);
            if (conversation.BookedFor is not null && conversation.Status is not ConversationStatus.Booked)
            {
                await db.Set<Booking>().Where(booking => booking.ConversationId == conversation.Id).ExecuteDeleteAsync(cancel);
            }

            await chat.NoteAsync(conversation.Id, notice, detail, cancel);
        }, cancel);
        await chat.RingAsync(conversation);
        await bell.RingAsync(ConversationTopics.Queue);
        foreach (var lawyer in before)
        {
            await bell.RingAsync(ConversationTopics.OfLawyer(lawyer));
        }
    }

    /// <inheritdoc cref="ChangeAsync(Conversation, string, string, Func{DateTimeOffset, Task}, CancellationToken)"/>
    public Task ChangeAsync(Conversation conversation, string notice, string detail, Action<DateTimeOffset> change, CancellationToken cancel = default) =>
        ChangeAsync(conversation, notice, detail, now =>
        {
            change(now);
            return Task.CompletedTask;
        }, cancel);

    /// <summary>Back to the head of the queue, by its lawyer or because they are gone.</summary>
    public Task ReturnAsync(ChatView view, Guid? by, CancellationToken cancel = default) =>
        ChangeAsync(view.Conversation, by is null ? "Consultations.NoteDropped" : "Consultations.NoteReturned", view.LawyerName ?? "", async now =>
            view.Conversation.Return(view.Matter, by, await limits.EndAsync(LiveLimits.Wait, view.Conversation.Region, now, cancel), now), cancel);

    public Task EndAsync(ChatView view, Guid? by, CancellationToken cancel = default) =>
        ChangeAsync(view.Conversation, by is null ? "Consultations.NoteSilent" : "Consultations.NoteEnded", "", now => view.Conversation.End(view.Matter, by, now), cancel);

    /// <summary>The person says how it was; nothing is said in the conversation.</summary>
    public async Task RateAsync(ChatView view, Grade grade, IEnumerable<RatingReason> reasons, string? comment, CancellationToken cancel = default)
    {
        view.Conversation.Rate(view.Matter, grade, reasons, comment, clock.GetUtcNow());
        await db.SaveChangesAsync(cancel);
    }

    public Task LeaveAsync(ChatView view, CancellationToken cancel = default) =>
        ChangeAsync(view.Conversation, "Consultations.NoteLeft", "", now => view.Conversation.Leave(view.Matter, now), cancel);

    /// <summary>The person who booked waits again, at the head.</summary>
    public Task ComeBackAsync(ChatView view, Guid? by, CancellationToken cancel = default) =>
        ChangeAsync(view.Conversation, "Consultations.NoteCameBack", "", async now =>
            view.Conversation.ComeBack(view.Matter, by, await limits.EndAsync(LiveLimits.Wait, view.Conversation.Region, now, cancel), now), cancel);
}
