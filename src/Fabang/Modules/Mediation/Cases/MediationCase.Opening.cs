using Fabang.Modules.Matters;

namespace Fabang.Modules.Mediation.Cases;

/// <content>Accepting, asking the others, and finding who mediates.</content>
public sealed partial class MediationCase
{
    public NotAcceptedGround? NotAccepted { get; private set; }

    /// <summary>What the committee says of why it cannot take it, and where to go.</summary>
    public string? Advice { get; private set; }

    public DateTimeOffset? AcceptedAt { get; private set; }

    public Guid? MediatorId { get; private set; }

    /// <summary>Who were asked before and did not, or no longer, mediate: they are not asked again.</summary>
    public string FormerMediators { get; private set; } = "";

    /// <summary>What ties the mediator to a party or to the matter, as they disclosed it; null where nothing does. 《人民法院在线调解规则》第十三条.</summary>
    public string? Disclosure { get; private set; }

    /// <summary>Why a party does not want this mediator; null where nobody has objected, or it was decided.</summary>
    public string? Objection { get; private set; }

    /// <summary>The party who objected.</summary>
    public Guid? ObjectorId { get; private set; }

    public IReadOnlyList<Guid> Former => [.. FormerMediators.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Guid.Parse)];

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

    /// <summary>The mediator on whom all agree, if this party would have these; null where somebody has not chosen yet, or all agree on nobody.</summary>
    public Guid? Common(MediationParty choosing, IReadOnlyList<Guid> liked)
    {
        var lists = TakingPart.Select(party => party.Id == choosing.Id ? liked : party.Chosen).ToList();
        return lists.Contains(null)
            ? null
            : liked.Where(mediator => lists.TrueForAll(list => list!.Contains(mediator)))
                // The one whom all together like best; of equals the one whom the first party named first.
                .OrderBy(mediator => lists.Sum(list => list!.ToList().IndexOf(mediator))).ThenBy(mediator => lists[0]!.ToList().IndexOf(mediator))
                .Cast<Guid?>().FirstOrDefault();
    }

    /// <summary>Whether everybody else has chosen.</summary>
    public bool IsLastToChoose(MediationParty choosing) => TakingPart.All(party => party.Id == choosing.Id || party.Chosen is not null);

    /// <summary>A party says whom they would have. When all have, it is the one they have in common, or the committee appoints.</summary>
    /// <param name="party">Who chooses.</param>
    /// <param name="liked">The dearest first; at least one.</param>
    /// <param name="matter">Of the case.</param>
    /// <param name="next">The mediator's step where <see cref="Common"/> names one, the committee's where it names none; not used while somebody has not chosen.</param>
    /// <param name="now">When.</param>
    public void ChooseMediators(MediationParty party, IReadOnlyList<Guid> liked, Matter matter, NextStep next, DateTimeOffset now)
    {
        MustBe(MediationStatus.Choosing);
        if (liked.Count == 0)
        {
            throw new BrokenRuleException("Mediation.ChooseMediator");
        }

        var (common, isLast) = (Common(party, liked), IsLastToChoose(party));
        party.Choose(liked);
        if (!isLast)
        {
            ChangedAt = now;
            matter.Record(EntryAuthor.Person, party.PersonId, "Mediation.DidChoose", null, now);
        }
        else if (common is { } mediator)
        {
            Offer(mediator, matter, EntryAuthor.Person, party.PersonId, "Mediation.DidChooseTogether", next, now);
        }
        else
        {
            Move(MediationStatus.Appointing, now);
            matter.Advance(next, EntryAuthor.Program, null, "Mediation.DidNotAgreeOnMediator", null, now);
        }
    }

    /// <summary>The two days are over: the committee appoints. 《人民法院在线调解规则》第十条.</summary>
    public void LapseChoice(Matter matter, NextStep next, DateTimeOffset now)
    {
        MustBe(MediationStatus.Choosing);
        Move(MediationStatus.Appointing, now);
        matter.Advance(next, EntryAuthor.Program, null, "Mediation.DidNotChoose", null, now);
    }

    /// <summary>指定: the committee names who shall mediate.</summary>
    public void Appoint(Guid mediator, Matter matter, Guid officer, NextStep next, DateTimeOffset now)
    {
        MustBe(MediationStatus.Appointing);
        Offer(mediator, matter, EntryAuthor.Staff, officer, "Mediation.DidAppoint", next, now);
    }

    /// <summary>The mediator takes it. Where something ties them to a party, they say so, and the parties decide first.</summary>
    /// <param name="mediator">Their account.</param>
    /// <param name="disclosure">What ties them; null or blank where nothing does.</param>
    /// <param name="matter">Of the case.</param>
    /// <param name="next">The mediating itself, or the parties' word on the disclosure.</param>
    /// <param name="now">When.</param>
    public void TakeOn(Guid mediator, string? disclosure, Matter matter, NextStep next, DateTimeOffset now)
    {
        MustBe(MediationStatus.Offered);
        MustMediate(mediator);
        Disclosure = string.IsNullOrWhiteSpace(disclosure) ? null : disclosure.Trim();
        if (Disclosure is null)
        {
            Begin(matter, EntryAuthor.Staff, mediator, "Mediation.DidTakeOn", next, now);
        }
        else
        {
            Move(MediationStatus.Disclosed, now);
            matter.Advance(next, EntryAuthor.Staff, mediator, "Mediation.DidDisclose", null, now);
        }
    }

    /// <summary>The mediator does not take it, and says why: another is found.</summary>
    public void Decline(Guid mediator, string reason, Matter matter, NextStep next, DateTimeOffset now)
    {
        MustBe(MediationStatus.Offered);
        MustMediate(mediator);
        BrokenRuleException.ThrowIfBlank(reason, "Mediation.NeedsReason");
        Replace(matter, EntryAuthor.Staff, mediator, "Mediation.DidDecline", next, now);
    }

    /// <summary>A party does not want this mediator, and says why (申请回避). The committee decides.</summary>
    public void ObjectTo(MediationParty party, string reason, Matter matter, DateTimeOffset now)
    {
        if (MediatorId is null || !Can(MediationStatus.Appointing) || Objection is not null)
        {
            throw new BrokenRuleException("Mediation.CannotMove");
        }

        BrokenRuleException.ThrowIfBlank(reason, "Mediation.NeedsReason");
        (Objection, ObjectorId, ChangedAt) = (reason.Trim(), party.Id, now);
        matter.Record(EntryAuthor.Person, party.PersonId, "Mediation.DidObject", null, now);
        Raise(new MediationMoved(Id, Status, now));
    }

    /// <summary>The committee finds the reason good: another mediator is found.</summary>
    public void Uphold(Guid officer, Matter matter, NextStep next, DateTimeOffset now)
    {
        MustBeObjectedTo();
        Replace(matter, EntryAuthor.Staff, officer, "Mediation.DidUphold", next, now);
    }

    /// <summary>The committee finds it not good: the mediator stays.</summary>
    public void Overrule(Guid officer, Matter matter, DateTimeOffset now)
    {
        MustBeObjectedTo();
        (Objection, ObjectorId, ChangedAt) = (null, null, now);
        matter.Record(EntryAuthor.Staff, officer, "Mediation.DidOverrule", null, now);
        Raise(new MediationMoved(Id, Status, now));
    }

    /// <summary>A party does not agree to what was disclosed, or said nothing in time: another mediator is found.</summary>
    public void RejectDisclosed(MediationParty? party, Matter matter, NextStep next, DateTimeOffset now)
    {
        MustBe(MediationStatus.Disclosed);
        Replace(matter, party is null ? EntryAuthor.Program : EntryAuthor.Person, party?.PersonId, "Mediation.DidRejectDisclosed", next, now);
    }

    /// <summary>A party agrees to the mediator in spite of what was disclosed. When all have, the mediating begins.</summary>
    public void AgreeToDisclosed(MediationParty party, Matter matter, NextStep next, DateTimeOffset now)
    {
        MustBe(MediationStatus.Disclosed);
        party.AgreeToDisclosed();
        if (TakingPart.All(one => one.AgreedToDisclosed))
        {
            Begin(matter, EntryAuthor.Person, party.PersonId, "Mediation.DidAgreeToDisclosed", next, now);
        }
        else
        {
            ChangedAt = now;
            matter.Record(EntryAuthor.Person, party.PersonId, "Mediation.DidAgreeAlone", null, now);
        }
    }

    private void Replace(Matter matter, EntryAuthor author, Guid? by, string what, NextStep next, DateTimeOffset now)
    {
        Move(MediationStatus.Appointing, now);
        FormerMediators = $"{FormerMediators} {MediatorId}".Trim();
        (MediatorId, Disclosure, Objection, ObjectorId) = (null, null, null, null);
        _parties.ForEach(party => party.ForgetDisclosed());
        matter.Advance(next, author, by, what, null, now);
    }

    private void MustBeObjectedTo()
    {
        if (Objection is null)
        {
            throw new BrokenRuleException("Mediation.CannotMove");
        }
    }

    private void Offer(Guid mediator, Matter matter, EntryAuthor author, Guid? by, string what, NextStep next, DateTimeOffset now)
    {
        if (Former.Contains(mediator))
        {
            throw new BrokenRuleException("Mediation.FormerMediator");
        }

        MediatorId = mediator;
        Move(MediationStatus.Offered, now);
        matter.Advance(next, author, by, what, null, now);
    }

    private void InviteAll(DateTimeOffset now)
    {
        foreach (var party in _parties.Where(party => !party.TakesPart))
        {
            party.Invite(now);
            Raise(new PartyInvited(Id, party.Id, now));
        }
    }

    private void MustMediate(Guid mediator)
    {
        if (MediatorId != mediator)
        {
            throw new BrokenRuleException("Mediation.NotYours");
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
