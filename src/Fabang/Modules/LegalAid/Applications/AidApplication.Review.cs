using Fabang.Modules.Matters;

namespace Fabang.Modules.LegalAid.Applications;

/// <content>What the centre does with it (审查).</content>
public sealed partial class AidApplication
{
    /// <summary>Since when the seven days count: later than the receipt by the days in which papers were awaited.</summary>
    public DateTimeOffset? ClockFrom { get; private set; }

    public DateTimeOffset? PapersAskedAt { get; private set; }

    /// <summary>Everything that is missing, asked for once.</summary>
    public string? PapersAsked { get; private set; }

    /// <summary>Until when the papers follow where aid was given at once; null elsewhere.</summary>
    public DateTimeOffset? PapersDueAt { get; private set; }

    /// <summary>What the person wrote with the papers.</summary>
    public string? PapersNote { get; private set; }

    public DateTimeOffset? DecidedAt { get; private set; }

    public Guid? DecidedBy { get; private set; }

    /// <summary>Why it was refused, for the figures and for when rules change; null elsewhere.</summary>
    public RefusalGround? Ground { get; private set; }

    /// <summary>Why it was granted or refused, or helped at once.</summary>
    public string? Reasons { get; private set; }

    /// <summary>Asks for everything that is missing (一次性告知), once: the clock stops.</summary>
    /// <exception cref="BrokenRuleException">It was asked before: 《法律援助法》第四十三条.</exception>
    public void AskPapers(Matter matter, Guid officer, string what, NextStep next, DateTimeOffset now)
    {
        MustNotBeOwn(officer);
        BrokenRuleException.ThrowIfBlank(what, "LegalAid.NeedsPapersAsked");
        if (PapersAskedAt is not null)
        {
            throw new BrokenRuleException("LegalAid.AskedOnce");
        }

        Move(ApplicationStatus.Supplementing);
        (PapersAskedAt, PapersAsked) = (now, what);
        matter.Advance(next, EntryAuthor.Staff, officer, "LegalAid.DidAskPapers", null, now);
        Raise(new ApplicationMoved(Id, Status, now));
    }

    /// <summary>From when the seven days count once the papers are here: whole days stand still, the day of asking and the day of the answer count as one.</summary>
    public DateTimeOffset ResumesFrom(DateTimeOffset now) =>
        ClockFrom!.Value.AddDays(now.DayInChina().DayNumber - PapersAskedAt!.Value.DayInChina().DayNumber);

    /// <summary>The person says that all is there (已补充): the clock goes on.</summary>
    public void Supply(Matter matter, string? note, NextStep next, DateTimeOffset now)
    {
        Move(ApplicationStatus.Received);
        ClockFrom = ResumesFrom(now);
        PapersNote = note;
        matter.Advance(next, EntryAuthor.Person, PersonId, "LegalAid.DidSupply", null, now);
        Raise(new ApplicationMoved(Id, Status, now));
    }

    /// <summary>Nothing came in time (视为撤回). 《法律援助法》第四十三条. They may apply again.</summary>
    public void DeemWithdrawn(Matter matter, DateTimeOffset now)
    {
        if (matter.NextDueAt is not { } due || due >= now)
        {
            throw new BrokenRuleException("LegalAid.NotYetOver");
        }

        Move(ApplicationStatus.DeemedWithdrawn);
        matter.Advance(NextStep.None("LegalAid.MayApplyAgain"), EntryAuthor.Program, null, "LegalAid.DidLapse", null, now);
        Raise(new ApplicationMoved(Id, Status, now));
    }

    /// <summary>The person takes it back (撤回申请).</summary>
    public void Withdraw(Matter matter, DateTimeOffset now)
    {
        Move(ApplicationStatus.Withdrawn);
        matter.Advance(NextStep.None("LegalAid.MayApplyAgain"), EntryAuthor.Person, PersonId, "LegalAid.DidWithdraw", null, now);
        Raise(new ApplicationMoved(Id, Status, now));
    }

    /// <summary>Aid is given before the papers are here (先行提供法律援助). 《法律援助法》第四十四条.</summary>
    /// <param name="matter">Its matter.</param>
    /// <param name="officer">Who decides.</param>
    /// <param name="reasons">What would be lost by waiting.</param>
    /// <param name="next">That somebody is appointed.</param>
    /// <param name="papersDue">Until when the papers follow.</param>
    /// <param name="now">The moment.</param>
    public void HelpAtOnce(Matter matter, Guid officer, string reasons, NextStep next, DateTimeOffset papersDue, DateTimeOffset now)
    {
        MustNotBeOwn(officer);
        BrokenRuleException.ThrowIfBlank(reasons, "LegalAid.NeedsReasons");
        Move(ApplicationStatus.Emergency);
        (Reasons, PapersDueAt) = (reasons, papersDue);
        matter.Advance(next, EntryAuthor.Staff, officer, "LegalAid.DidHelpAtOnce", null, now);
        Raise(new ApplicationMoved(Id, Status, now));
    }

    /// <summary>Aid is granted (决定给予法律援助).</summary>
    /// <param name="matter">Its matter.</param>
    /// <param name="officer">Who decides.</param>
    /// <param name="reasons">Why.</param>
    /// <param name="next">That somebody is appointed; null where that has happened, because aid was given at once.</param>
    /// <param name="now">The moment.</param>
    public void Grant(Matter matter, Guid officer, string reasons, NextStep? next, DateTimeOffset now)
    {
        Decide(officer, ApplicationStatus.Granted, reasons, now);
        matter.Advance(next ?? matter.Next, EntryAuthor.Staff, officer, "LegalAid.DidGrant", null, now);
    }

    /// <summary>Aid is refused (决定不予法律援助), in writing and with reasons; the person may object. 《法律援助法》第四十三条、第四十九条.</summary>
    public void Refuse(Matter matter, Guid officer, RefusalGround ground, string reasons, DateTimeOffset now)
    {
        Decide(officer, ApplicationStatus.Refused, reasons, now);
        Ground = ground;
        matter.Advance(NextStep.None("LegalAid.MayObject"), EntryAuthor.Staff, officer, "LegalAid.DidRefuse", null, now);
    }

    /// <summary>The justice department has ordered it to be put right (责令改正): it is decided once more.</summary>
    public void Reopen(Matter matter, Guid by, NextStep next, DateTimeOffset now)
    {
        Move(ApplicationStatus.Received);
        ClockFrom = now;
        matter.Advance(next, EntryAuthor.Staff, by, "LegalAid.DidOrder", null, now);
        Raise(new ApplicationMoved(Id, Status, now));
    }

    /// <summary>The person leaves (注销账户): no word stays; a draft goes as a whole.</summary>
    public void Forget()
    {
        (Sheet, Signature, IdNumber, NoticeKept, NoticeNumber) = (ApplicationSheet.Empty, null, null, null, null);
        ForwardedKept = ForwardedKept is null ? null : "";
        (PapersAsked, PapersNote, Reasons) = (PapersAsked is null ? null : "", PapersNote is null ? null : "", Reasons is null ? null : "");
        _papers.Clear();
    }

    private void Decide(Guid officer, ApplicationStatus decision, string reasons, DateTimeOffset now)
    {
        MustNotBeOwn(officer);
        BrokenRuleException.ThrowIfBlank(reasons, "LegalAid.NeedsReasons");
        Move(decision);
        (DecidedAt, DecidedBy, Reasons, Ground, PapersDueAt) = (now, officer, reasons, null, null);
        Raise(new ApplicationMoved(Id, Status, now));
    }

    private void MustNotBeOwn(Guid officer)
    {
        if (officer == PersonId || officer == HelperId)
        {
            throw new BrokenRuleException("LegalAid.IsOwn");
        }
    }
}
