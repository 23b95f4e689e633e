using Fabang.Modules.Matters;
using Fabang.Modules.Regions;

namespace Fabang.Modules.Consultations.Complaints;

/// <content>One step up, and how it comes to rest.</content>
public sealed partial class Complaint
{
    /// <summary>Where it would go: to the province, and from there to the nation.</summary>
    public RegionCode Above => Region.Level is RegionLevel.Province or RegionLevel.Nation ? RegionCode.Nation : Region.Province;

    public bool MayStepUp(DateTimeOffset now) => Can(ComplaintStatus.StepUp) && now <= DueAt;

    /// <summary>The person is not content and goes one step up (申请复查), once.</summary>
    /// <exception cref="BrokenRuleException">It was not decided yet, was reviewed already, or the time for it is over.</exception>
    public void GoUp(string story, Due due, DateTimeOffset now)
    {
        BrokenRuleException.ThrowIfBlank(story, "Consultations.ComplaintNeedsStory");
        if (Can(ComplaintStatus.StepUp) && !MayStepUp(now))
        {
            throw new BrokenRuleException("Consultations.ComplaintTooLate");
        }

        Move(ComplaintStatus.StepUp);
        (StepUpStory, HandlerRegion) = (story, Above);
        Next(NextActor.DutyManager, due, EntryAuthor.Person, "Complaint.DidStepUp", now);
        Raise(new ComplaintFiled(Id, now));
    }

    /// <summary>Decided one step up (复查答复), by somebody else than before; here it ends.</summary>
    public void Review(Guid by, ComplaintOutcome outcome, string decision, DateTimeOffset now)
    {
        BrokenRuleException.ThrowIfBlank(decision, "Consultations.ComplaintNeedsDecision");
        if (by == DecidedBy)
        {
            throw new BrokenRuleException("Consultations.ComplaintDecidedByYou");
        }

        Handle(by, ComplaintStatus.Reviewed);
        (ReviewOutcome, ReviewDecision) = (outcome, decision);
        Next(NextActor.Nobody, null, EntryAuthor.Staff, "Complaint.DidReview", now);
        Raise(new ComplaintAnswered(Id, now));
    }

    /// <summary>The person takes it back (撤回).</summary>
    public void Withdraw(DateTimeOffset now)
    {
        Move(ComplaintStatus.Withdrawn);
        Next(NextActor.Nobody, null, EntryAuthor.Person, "Complaint.DidWithdraw", now);
    }

    /// <summary>The person leaves (注销账户): no word stays, and what is open ends.</summary>
    public void Forget(DateTimeOffset now)
    {
        if (Can(ComplaintStatus.Withdrawn))
        {
            Withdraw(now);
        }

        Story = "";
        StepUpStory = StepUpStory is null ? null : "";
        Statement = Statement is null ? null : "";
        Decision = Decision is null ? null : "";
        ReviewDecision = ReviewDecision is null ? null : "";
    }

    private void Handle(Guid by, ComplaintStatus next)
    {
        MustNotBeOwn(by);
        Move(next);
    }

    private void MustNotBeOwn(Guid by)
    {
        if (by == LawyerId)
        {
            throw new BrokenRuleException("Consultations.ComplaintIsOwn");
        }
    }

    private void Next(NextActor actor, Due? due, EntryAuthor author, string what, DateTimeOffset now)
    {
        (NextActor, DueAt, DueRule) = (actor, due?.At, due?.Rule);
        Record(author, what, now);
    }

    private void Record(EntryAuthor author, string what, DateTimeOffset now) => _entries.Add(ComplaintEntry.Of(Id, author, what, now));

    private void Move(ComplaintStatus next)
    {
        if (!Can(next))
        {
            throw new BrokenRuleException("Consultations.ComplaintCannotMove");
        }

        Status = next;
    }
}
