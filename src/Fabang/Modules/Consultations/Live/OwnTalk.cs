namespace Fabang.Modules.Consultations.Live;

/// <summary>What a person does with their own conversation, on its page and by program. What stands so already is left as it is: it was pressed twice.</summary>
public sealed class OwnTalk(Talks talks, Bookings bookings, Turning turning)
{
    /// <summary>Leaves the queue (离开).</summary>
    public Task LeaveAsync(ChatView view, CancellationToken cancel = default) =>
        view.Conversation.Status is ConversationStatus.Left ? Task.CompletedTask : talks.LeaveAsync(view, cancel);

    /// <summary>Ends the talk (结束).</summary>
    public Task EndAsync(ChatView view, CancellationToken cancel = default) =>
        view.Conversation.Status is ConversationStatus.Ended ? Task.CompletedTask : talks.EndAsync(view, view.Conversation.PersonId, cancel);

    /// <summary>Leaves it as a written question instead (转留言).</summary>
    public Task TurnAsync(ChatView view, CancellationToken cancel = default) =>
        view.Conversation.Status is ConversationStatus.TurnedToQuestion ? Task.CompletedTask : turning.TurnAsync(view, view.Conversation.PersonId, lawyer: null, cancel);

    /// <summary>Comes back at a time (预约).</summary>
    public Task BookAsync(ChatView view, DateTimeOffset? time, CancellationToken cancel = default) =>
        view.Conversation is { Status: ConversationStatus.Booked } booked && booked.BookedFor == time
            ? Task.CompletedTask
            : bookings.BookAsync(view, time ?? throw new BrokenRuleException("Consultations.LiveSlotIsGone"), cancel);

    /// <summary>Is back, and waits again.</summary>
    public Task ComeBackAsync(ChatView view, CancellationToken cancel = default) =>
        view.Conversation is { Status: ConversationStatus.Waiting, BookedFor: not null } ? Task.CompletedTask : talks.ComeBackAsync(view, view.Conversation.PersonId, cancel);

    /// <summary>Says how it was (评价). The same grade once more changes nothing.</summary>
    public Task RateAsync(ChatView view, Grade? grade, IEnumerable<RatingReason> reasons, string? comment, CancellationToken cancel = default) =>
        view.Conversation.Grade is { } given && given == grade
            ? Task.CompletedTask
            : talks.RateAsync(view, grade ?? throw new BrokenRuleException("Consultations.ChooseGrade"), reasons, comment, cancel);
}
