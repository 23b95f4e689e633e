using Fabang.Modules.Matters;

namespace Fabang.Modules.Consultations.Live;

/// <content>How it comes to rest: put off, ended, left, or turned into a written question.</content>
public sealed partial class Conversation
{
    /// <summary>The person comes back at a time (预约) instead of waiting.</summary>
    public void Book(Matter matter, DateTimeOffset at, DateTimeOffset now)
    {
        if (at <= now)
        {
            throw new BrokenRuleException("Consultations.LiveSlotIsPast");
        }

        Move(ConversationStatus.Booked);
        BookedFor = at;
        matter.Advance(
            new(NextActor.Person, PersonId, "Consultations.LiveComeBack", at, null), EntryAuthor.Person, PersonId, "Consultations.LiveDidBook", null, now);
    }

    /// <summary>The time has come, and the person is told; or they are back before it. They wait at the head of the queue.</summary>
    /// <param name="matter">Its matter.</param>
    /// <param name="by">The person; null where the time has come.</param>
    /// <param name="due">Until when somebody must take it.</param>
    /// <param name="now">The moment.</param>
    public void ComeBack(Matter matter, Guid? by, Due due, DateTimeOffset now)
    {
        Move(ConversationStatus.Waiting);
        (GoesFirst, WaitingSince, LostAt) = (true, now, null);
        matter.Advance(ForAnyone(due), by is null ? EntryAuthor.Program : EntryAuthor.Person, by, "Consultations.LiveDidComeBack", null, now);
        Raise(by is null ? new BookedTimeCame(Id, now) : new ConversationReturned(Id, now));
    }

    /// <summary>It is over (结束).</summary>
    /// <param name="matter">Its matter.</param>
    /// <param name="by">Who ended it: the person, the lawyer who has it, or null where it had fallen silent.</param>
    /// <param name="now">The moment.</param>
    public void End(Matter matter, Guid? by, DateTimeOffset now)
    {
        if (by is { } who && who != PersonId)
        {
            MustBeWith(who);
        }

        Move(ConversationStatus.Ended);
        var author = by is null ? EntryAuthor.Program : by == PersonId ? EntryAuthor.Person : EntryAuthor.Staff;
        Rest(now);
        matter.Advance(NextStep.None("Consultations.LiveIsEnded"), author, by, author is EntryAuthor.Program ? "Consultations.LiveFellSilent" : "Consultations.LiveDidEnd", null, now);
        Raise(new ConversationEnded(Id, now));
    }

    /// <summary>The person leaves the queue (离开).</summary>
    public void Leave(Matter matter, DateTimeOffset now)
    {
        Move(ConversationStatus.Left);
        Rest(now);
        matter.Advance(NextStep.None("Consultations.LiveIsLeft"), EntryAuthor.Person, PersonId, "Consultations.LiveDidGo", null, now);
        Raise(new ConversationEnded(Id, now));
    }

    /// <summary>It goes on in writing (转留言), under the same number: <see cref="Turning"/> makes the question and writes the next step.</summary>
    /// <param name="by">The lawyer who has it, the person, or null where a rule of the region did it.</param>
    /// <param name="now">The moment.</param>
    public void TurnToQuestion(Guid? by, DateTimeOffset now)
    {
        if (Status is ConversationStatus.Open)
        {
            MustBeWith(by ?? Guid.Empty);
        }

        Move(ConversationStatus.TurnedToQuestion);
        Rest(now);
        Raise(new ConversationEnded(Id, now));
    }

    /// <summary>Whether the person may say how it was: a lawyer had it, and it is over.</summary>
    public bool MayRate => Status is ConversationStatus.Ended && TakenAt is not null && Grade is null;

    /// <summary>Says how it was (评价), once. What went on in writing is rated there.</summary>
    public void Rate(Matter matter, Grade grade, IEnumerable<RatingReason> reasons, string? comment, DateTimeOffset now)
    {
        if (!MayRate)
        {
            throw new BrokenRuleException(Grade is null ? "Consultations.NothingToRate" : "Consultations.AlreadyRated");
        }

        Grade = grade;
        RatingReasons = [.. reasons.Distinct()];
        RatingComment = string.IsNullOrWhiteSpace(comment) ? null : comment;
        matter.Record(EntryAuthor.Person, PersonId, "Consultations.DidRate", null, now);
        Raise(new ConversationRated(Id, grade, now));
    }

    /// <summary>The person leaves for good (注销账户).</summary>
    public void Forget(Matter matter, DateTimeOffset now)
    {
        (TopicId, DangerId, RatingComment) = (null, null, null);
        if (Status is ConversationStatus.Open)
        {
            End(matter, PersonId, now);
        }
        else if (IsAlive)
        {
            Leave(matter, now);
        }
    }

    /// <summary>The place at the lawyer's desk is free again; who had it stays known.</summary>
    private void Rest(DateTimeOffset now) => (Seat, EndedAt, GoesFirst) = (null, now, false);
}
