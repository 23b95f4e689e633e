using Fabang.Modules.Matters;

namespace Fabang.Modules.Consultations;

/// <content>What comes after the answers: added to, closed, taken back, or left behind by its person.</content>
public sealed partial class Consultation
{
    /// <summary>The person has what they need, or the closing limit has passed (办结).</summary>
    /// <param name="matter">Its matter.</param>
    /// <param name="byPerson">Whether the person closed it, rather than time.</param>
    /// <param name="now">The moment.</param>
    public void Close(Matter matter, bool byPerson, DateTimeOffset now)
    {
        Move(ConsultationStatus.Closed, only: Status is ConsultationStatus.Answered);
        ClosedAt = now;
        matter.Advance(
            NextStep.None("Consultations.IsClosed"),
            byPerson ? EntryAuthor.Person : EntryAuthor.Program, byPerson ? PersonId : null,
            byPerson ? "Consultations.DidClose" : "Consultations.WasClosed", null, now);
        Raise(new ConsultationClosed(Id, now));
    }

    /// <summary>
    /// A lawyer adds to an answer (补充答复): an article that it rests on has changed, or the person is stuck. It may have been closed long ago: whose turn it is does not change.
    /// </summary>
    public void Amend(Matter matter, Responder lawyer, Guid postId, string text, DateTimeOffset now)
    {
        BrokenRuleException.ThrowIfBlank(text, "Consultations.AnswerNeedsText");
        if (AnsweredAt is null)
        {
            throw new BrokenRuleException("Consultations.CannotMove");
        }

        var post = Add(postId, PostKind.Addition, lawyer.Id, text, [], now);
        matter.Record(EntryAuthor.Staff, lawyer.Id, "Consultations.DidAmend", lawyer.Name, now);
        Raise(new AnswerAmended(Id, post.Number, now));
    }

    /// <summary>
    /// A lawyer puts an answer right (更正答复), after the person was called back; the call-back writes the line of the timeline and tells the person.
    /// It may have been closed long ago: whose turn it is does not change.
    /// </summary>
    public void Correct(Responder lawyer, Guid postId, string text, DateTimeOffset now)
    {
        BrokenRuleException.ThrowIfBlank(text, "Consultations.AnswerNeedsText");
        if (AnsweredAt is null)
        {
            throw new BrokenRuleException("Consultations.CannotMove");
        }

        Add(postId, PostKind.Correction, lawyer.Id, text, [], now);
    }

    /// <summary>The person takes it back before it is answered (撤回).</summary>
    public void Withdraw(Matter matter, DateTimeOffset now)
    {
        Move(ConsultationStatus.Withdrawn, only: AnsweredAt is null);
        matter.Advance(NextStep.None("Consultations.IsWithdrawn"), EntryAuthor.Person, PersonId, "Consultations.DidWithdraw", null, now);
        Raise(new ConsultationWithdrawn(Id, now));
    }

    /// <summary>
    /// The person leaves (注销账户): what is open ends, and no word of theirs or about them stays. Grade, moments, region and
    /// the articles that were cited stay, for the figures.
    /// </summary>
    public void Forget(Matter matter, DateTimeOffset now)
    {
        if (Status is not (ConsultationStatus.Closed or ConsultationStatus.Withdrawn))
        {
            var answered = AnsweredAt is not null;
            Move(answered ? ConsultationStatus.Closed : ConsultationStatus.Withdrawn);
            ClosedAt = answered ? now : null;
            matter.Advance(
                NextStep.None(answered ? "Consultations.IsClosed" : "Consultations.IsWithdrawn"), EntryAuthor.Person, PersonId, "Consultations.DidLeave", null, now);
            Raise(answered ? new ConsultationClosed(Id, now) : new ConsultationWithdrawn(Id, now));
        }

        RatingComment = null;
        (TopicId, DangerId) = (null, null);
        _posts.ForEach(post => post.Forget());
    }
}
