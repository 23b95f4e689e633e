using Fabang.Modules.Matters;
using Fabang.Modules.Mediation.Confirming;
using Fabang.Modules.Mediation.Rooms;

namespace Fabang.Modules.Mediation.Cases;

/// <content>The mediating itself: its clock, and how it ends.</content>
public sealed partial class MediationCase
{
    /// <summary>When the thirty days began; moved on by the time of an appraisal. 《人民法院在线调解规则》第二十四条、第二十六条.</summary>
    public DateTimeOffset? ClockFrom { get; private set; }

    /// <summary>Since when an appraisal has stopped the clock; null while it runs.</summary>
    public DateTimeOffset? PausedAt { get; private set; }

    /// <summary>Until when all have agreed to go on; null where nobody has lengthened it.</summary>
    public DateOnly? ExtendedTo { get; private set; }

    /// <summary>Until when the mediating must end, as the region's limit, appraisals and the parties' word make it; null before it began.</summary>
    public DateTimeOffset? MediateBy { get; private set; }

    public EndCode? EndedBy { get; private set; }

    /// <summary>What the mediator writes of why it ended.</summary>
    public string? EndNote { get; private set; }

    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Days from acceptance to the end, for the figures; null while it is open, or where it was never accepted.</summary>
    public int? DaysTaken { get; private set; }

    public bool IsPaused => PausedAt is not null;

    /// <summary>Whether the rooms are open: the parties talk and make offers.</summary>
    public bool IsOpen => Status is MediationStatus.Mediating;

    /// <summary>Whether all sit in one room: where there is violence, only once each has said yes. 《反家庭暴力法》第十条: mediation must not put anybody in danger.</summary>
    public bool MayMeet => !HasViolence || TakingPart.All(party => party.AgreedToMeet);

    /// <summary>A party says whether they would sit in one room with the other side; they may say otherwise at any time.</summary>
    public void SayToMeeting(MediationParty party, bool agrees, DateTimeOffset now)
    {
        party.Meet(agrees);
        ChangedAt = now;
        Raise(new RoomSpoken(Id, null, now));
    }

    /// <summary>An appraisal is awaited: its time does not count.</summary>
    public void Pause(Guid mediator, Matter matter, DateTimeOffset now)
    {
        MustBe(MediationStatus.Mediating);
        MustMediate(mediator);
        if (IsPaused)
        {
            throw new BrokenRuleException("Mediation.CannotMove");
        }

        (PausedAt, ChangedAt) = (now, now);
        matter.Advance(new NextStep(NextActor.Mediator, mediator, "Mediation.AwaitsAppraisal", null, null), EntryAuthor.Staff, mediator, "Mediation.DidPause", null, now);
    }

    /// <summary>From when the clock counts once it goes on.</summary>
    public DateTimeOffset ResumesFrom(DateTimeOffset now) => ClockFrom!.Value + (now - PausedAt!.Value);

    /// <summary>The appraisal is there: the clock goes on.</summary>
    public void Resume(Guid mediator, Matter matter, NextStep next, DateTimeOffset now)
    {
        MustBe(MediationStatus.Mediating);
        MustMediate(mediator);
        if (!IsPaused)
        {
            throw new BrokenRuleException("Mediation.CannotMove");
        }

        (ClockFrom, PausedAt, MediateBy, ChangedAt) = (ResumesFrom(now), null, next.DueAt, now);
        matter.Advance(next, EntryAuthor.Staff, mediator, "Mediation.DidResume", null, now);
    }

    /// <summary>All have agreed to go on until then. While an appraisal stops the clock it stands still all the same.</summary>
    public void Extend(DateOnly until, Matter matter, NextStep next, DateTimeOffset now)
    {
        MustBe(MediationStatus.Mediating);
        (ExtendedTo, MediateBy, ChangedAt) = (until, next.DueAt, now);
        matter.Advance(IsPaused ? matter.Next : next, EntryAuthor.Program, null, "Mediation.DidExtend", null, now);
    }

    /// <summary>The mediator ends it without an agreement.</summary>
    /// <param name="mediator">Their account.</param>
    /// <param name="how">Not <see cref="EndCode.Agreement"/>.</param>
    /// <param name="note">What to say of it; needed for <see cref="EndCode.Other"/>.</param>
    /// <param name="matter">Of the case.</param>
    /// <param name="now">When.</param>
    public void EndWithout(Guid mediator, EndCode how, string? note, Matter matter, DateTimeOffset now)
    {
        MustMediate(mediator);
        if (how is EndCode.Agreement)
        {
            throw new BrokenRuleException("Mediation.CannotMove");
        }

        if (how is EndCode.Other)
        {
            BrokenRuleException.ThrowIfBlank(note, "Mediation.NeedsReason");
        }

        End(matter, how, EntryAuthor.Staff, mediator, note, now);
    }

    /// <summary>A party no longer wants to mediate. They may at any time: 《人民调解法》第二十三条.</summary>
    public void Leave(MediationParty party, Matter matter, DateTimeOffset now)
    {
        if (!Can(MediationStatus.Ended))
        {
            throw new BrokenRuleException("Mediation.CannotMove");
        }

        End(matter, Status is MediationStatus.Signing ? EndCode.RefusedToSign : EndCode.Refused, EntryAuthor.Person, party.PersonId, null, now);
    }

    /// <summary>Who asked takes the request back (撤回申请): settled among themselves, or no longer wanted.</summary>
    public void Withdraw(Matter matter, DateTimeOffset now)
    {
        Move(MediationStatus.Withdrawn, now);
        Finish(EndCode.SettledOrWithdrawn, now);
        matter.Advance(NextStep.None("Mediation.WasWithdrawn"), EntryAuthor.Person, PersonId, "Mediation.DidWithdraw", null, now);
    }

    /// <summary>A party leaves the platform while it is open: who asked takes it back, anybody else ends it.</summary>
    internal void Part(MediationParty party, Matter matter, DateTimeOffset now)
    {
        if (party.IsStarter && Can(MediationStatus.Withdrawn))
        {
            Withdraw(matter, now);
        }
        else
        {
            Leave(party, matter, now);
        }
    }

    /// <summary>The time is over without an agreement.</summary>
    public void TimeOut(Matter matter, DateTimeOffset now)
    {
        MustBe(MediationStatus.Mediating);
        End(matter, EndCode.TimeOut, EntryAuthor.Program, null, null, now);
    }

    /// <summary>An agreement is drafted and laid before the parties.</summary>
    public void LayOut(Guid mediator, Matter matter, NextStep next, DateTimeOffset now)
    {
        MustMediate(mediator);
        Move(MediationStatus.Signing, now);
        matter.Advance(next, EntryAuthor.Staff, mediator, "Mediation.DidLayOut", null, now);
    }

    /// <summary>The draft is taken back to be talked about again.</summary>
    public void TakeBackDraft(Guid mediator, Matter matter, NextStep next, DateTimeOffset now)
    {
        MustMediate(mediator);
        MustBe(MediationStatus.Signing);
        Move(MediationStatus.Mediating, now);
        matter.Advance(next, EntryAuthor.Staff, mediator, "Mediation.DidTakeBack", null, now);
    }

    /// <summary>The agreement is in effect: the last has signed, or an oral one was recorded. 《人民调解法》第二十九条、第三十条.</summary>
    public void Conclude(Matter matter, EntryAuthor author, Guid? by, string what, NextStep next, DateTimeOffset now)
    {
        Move(MediationStatus.Agreed, now);
        Finish(EndCode.Agreement, now);
        matter.Advance(next, author, by, what, null, now);
    }

    /// <summary>Whoever carried it cannot go on (离岗、生病): what comes after the agreement or the end, payments, the court's word and the file, passes to another mediator.</summary>
    /// <exception cref="BrokenRuleException">It is not over yet, is put away, or this mediator had it before.</exception>
    public void HandOver(Guid officer, Guid mediator, string name, Matter matter, DateTimeOffset now)
    {
        if (!Can(MediationStatus.Closed))
        {
            throw new BrokenRuleException("Mediation.CannotMove");
        }

        MustBeAnother(mediator);
        var next = matter.NextActorId is { } turn && turn == MediatorId ? matter.Next with { ActorId = mediator } : matter.Next;
        FormerMediators = $"{FormerMediators} {MediatorId}".Trim();
        (MediatorId, ChangedAt) = (mediator, now);
        matter.Advance(next, EntryAuthor.Staff, officer, "Mediation.DidHandOver", name, now);
    }

    /// <summary>一案一卷: the file is complete and put away; what the court says belongs into it.</summary>
    /// <param name="by">Who puts it away.</param>
    /// <param name="confirmation">Of the agreement by the court; null where there is no agreement.</param>
    /// <param name="matter">Its matter.</param>
    /// <param name="now">The moment.</param>
    /// <exception cref="BrokenRuleException">The parties may still ask the court, or it has not ruled.</exception>
    public void Close(Guid by, JudicialConfirmation? confirmation, Matter matter, DateTimeOffset now)
    {
        if (confirmation is { IsRunning: true })
        {
            throw new BrokenRuleException("Mediation.StillConfirming");
        }

        Move(MediationStatus.Closed, now);
        matter.Advance(NextStep.None("Mediation.WasClosed"), EntryAuthor.Staff, by, "Mediation.DidClose", null, now);
    }

    /// <summary>A party leaves the platform: their words go, the figures stay.</summary>
    internal void Forget(Guid person)
    {
        PartyOf(person)?.Forget();
        if (person == PersonId)
        {
            (Story, Wanted) = ("", "");
            _papers.Clear();
        }
    }

    private void Begin(Matter matter, EntryAuthor author, Guid? by, string what, NextStep next, DateTimeOffset now)
    {
        Move(MediationStatus.Mediating, now);
        (ClockFrom, MediateBy) = (ClockFrom ?? now, next.DueAt);
        matter.Advance(next, author, by, what, null, now);
    }

    private void End(Matter matter, EndCode how, EntryAuthor author, Guid? by, string? note, DateTimeOffset now)
    {
        Move(MediationStatus.Ended, now);
        Finish(how, now);
        (EndNote, PausedAt) = (string.IsNullOrWhiteSpace(note) ? null : note.Trim(), null);
        matter.Advance(NextStep.None(Sentence($"WasEnded.{how}")), author, by, Sentence($"DidEnd.{how}"), null, now);
    }

    /// <summary>The name of a text of this module, for the course and the next step.</summary>
    internal static string Sentence(string key) => $"Mediation.{key}";

    private void Finish(EndCode how, DateTimeOffset now) =>
        (EndedBy, EndedAt, DaysTaken) = (how, now, AcceptedAt is { } accepted ? now.DayInChina().DayNumber - accepted.DayInChina().DayNumber : null);
}
