using Fabang.Modules.Matters;

namespace Fabang.Modules.Mediation.Cases;

/// <content>Accepting, and asking the others.</content>
public sealed partial class MediationCase
{
    public NotAcceptedGround? NotAccepted { get; private set; }

    /// <summary>What the committee says of why it cannot take it, and where to go.</summary>
    public string? Advice { get; private set; }

    public DateTimeOffset? AcceptedAt { get; private set; }

    /// <summary>受理: the committee takes it, and the others are asked.</summary>
    public void Accept(Matter matter, Guid officer, Guid committee, NextStep next, DateTimeOffset now)
    {
        Move(MediationStatus.Inviting, now);
        (CommitteeId, AcceptedAt) = (committee, now);
        matter.Advance(next, EntryAuthor.Staff, officer, "Mediation.DidAccept", null, now);
        InviteAll(now);
    }

    /// <summary>受理 of what an organ referred, or the committee took up: all parties are asked, the first too.</summary>
    public void Open(Matter matter, Guid officer, Guid committee, NextStep next, DateTimeOffset now)
    {
        if (!IsComplete)
        {
            throw new BrokenRuleException("Mediation.FillInFirst");
        }

        Move(MediationStatus.Inviting, now);
        (MatterId, CommitteeId, RequestedAt, AcceptedAt) = (matter.Id, committee, now, now);
        matter.Advance(next, EntryAuthor.Staff, officer, "Mediation.DidTake", null, now);
        InviteAll(now);
    }

    /// <summary>不予受理, with the reason and where to go instead.</summary>
    public void TurnDown(Matter matter, Guid officer, NotAcceptedGround ground, string advice, DateTimeOffset now)
    {
        BrokenRuleException.ThrowIfBlank(advice, "Mediation.NeedsAdvice");
        Move(MediationStatus.NotAccepted, now);
        (NotAccepted, Advice, EndedAt) = (ground, advice.Trim(), now);
        matter.Advance(NextStep.None("Mediation.WasNotAccepted"), EntryAuthor.Staff, officer, "Mediation.DidNotAccept", null, now);
    }

    /// <summary>One of the others agrees to mediate (同意调解). When the last has, they choose a mediator together.</summary>
    /// <param name="party">Who agrees.</param>
    /// <param name="matter">Of the case.</param>
    /// <param name="choose">The step that follows when nobody else is waited for.</param>
    /// <param name="now">When.</param>
    public void Agree(MediationParty party, Matter matter, NextStep choose, DateTimeOffset now)
    {
        MustBeAsked(party);
        party.Answer(PartyStatus.Agreed, now);
        if (_parties.TrueForAll(one => one.TakesPart))
        {
            Move(MediationStatus.Choosing, now);
            matter.Advance(choose, EntryAuthor.Person, party.PersonId, "Mediation.DidAllAgree", null, now);
        }
        else
        {
            matter.Record(EntryAuthor.Person, party.PersonId, "Mediation.DidAgree", null, now);
            Raise(new MediationMoved(Id, Status, now));
        }
    }

    /// <summary>One of the others has read it and will answer later; the limit stays.</summary>
    public void Wait(MediationParty party, Matter matter, DateTimeOffset now)
    {
        MustBeAsked(party);
        ChangedAt = now;
        matter.Record(EntryAuthor.Person, party.PersonId, "Mediation.DidWait", null, now);
    }

    /// <summary>One of the others refuses, and there is no mediation. 《人民调解法》第十七条.</summary>
    public void Refuse(MediationParty party, Matter matter, DateTimeOffset now)
    {
        MustBeAsked(party);
        party.Answer(PartyStatus.Refused, now);
        End(matter, EndCode.Refused, EntryAuthor.Person, party.PersonId, null, now);
    }

    /// <summary>One of the others cannot be reached, or it was the wrong number: it ends at once. 《人民法院在线调解规则》第十五条.</summary>
    public void NotReach(MediationParty party, Matter matter, EntryAuthor author, Guid? by, DateTimeOffset now)
    {
        MustBeAsked(party);
        party.Answer(PartyStatus.NotReached, now);
        End(matter, EndCode.Unreachable, author, by, null, now);
    }

    /// <summary>A party comes with the account of the phone that was invited.</summary>
    public void Come(MediationParty party, Guid person, Matter matter)
    {
        party.Come(person);
        if (party.IsStarter && PersonId == Guid.Empty)
        {
            PersonId = person;
            matter.GiveTo(person);
        }
    }

    private void InviteAll(DateTimeOffset now)
    {
        foreach (var party in _parties.Where(party => !party.TakesPart))
        {
            party.Invite(now);
            Raise(new PartyInvited(Id, party.Id, now));
        }
    }

    private void MustBe(MediationStatus status)
    {
        if (Status != status)
        {
            throw new BrokenRuleException("Mediation.CannotMove");
        }
    }

    private void MustBeAsked(MediationParty party)
    {
        MustBe(MediationStatus.Inviting);
        if (party.Status is not PartyStatus.Invited)
        {
            throw new BrokenRuleException("Mediation.AlreadyAnswered");
        }
    }
}
