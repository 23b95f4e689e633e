using Fabang.Modules.Matters;

namespace Fabang.Modules.Mediation.Cases;

/// <content>Finding who mediates: chosen together, appointed, disclosed, objected to.</content>
public sealed partial class MediationCase
{
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

    /// <summary>The mediator cannot go on (离岗、生病): the committee finds another.</summary>
    public void Relieve(Guid officer, Matter matter, NextStep next, DateTimeOffset now)
    {
        if (MediatorId is null)
        {
            throw new BrokenRuleException("Mediation.CannotMove");
        }

        Replace(matter, EntryAuthor.Staff, officer, "Mediation.DidRelieve", next, now);
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
        MustBeAnother(mediator);
        MediatorId = mediator;
        Move(MediationStatus.Offered, now);
        matter.Advance(next, author, by, what, null, now);
    }

    private void MustBeAnother(Guid mediator)
    {
        if (mediator == MediatorId || Former.Contains(mediator))
        {
            throw new BrokenRuleException("Mediation.FormerMediator");
        }
    }

    private void MustMediate(Guid mediator)
    {
        if (MediatorId != mediator)
        {
            throw new BrokenRuleException("Mediation.NotYours");
        }
    }
}
