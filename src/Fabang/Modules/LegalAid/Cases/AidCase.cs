using Fabang.Modules.LegalAid.Applications;
using Fabang.Modules.Matters;
using Fabang.Modules.Regions;

namespace Fabang.Modules.LegalAid.Cases;

/// <summary>
/// A case in which aid is given (法律援助案件), from the appointment of a lawyer to the closed file. 《法律援助法》第四章;《办理法律援助案件程序规定》.
/// Every transition writes the next step of its matter in the same transaction.
/// </summary>
public sealed partial class AidCase : Entity, IRegional
{
    public static readonly StateTable<AidCaseStatus> Moves = new()
    {
        [AidCaseStatus.ToAssign] = [AidCaseStatus.Offered, AidCaseStatus.Terminated],
        [AidCaseStatus.Offered] = [AidCaseStatus.Accepted, AidCaseStatus.ToAssign, AidCaseStatus.Terminated],
        [AidCaseStatus.Accepted] = [AidCaseStatus.Handling, AidCaseStatus.ToAssign, AidCaseStatus.Terminated],
        [AidCaseStatus.Handling] = [AidCaseStatus.Ended, AidCaseStatus.ToAssign, AidCaseStatus.Terminated],
        [AidCaseStatus.Ended] = [AidCaseStatus.HandedIn],
        [AidCaseStatus.HandedIn] = [AidCaseStatus.Closed, AidCaseStatus.Ended],
        [AidCaseStatus.Terminated] = [AidCaseStatus.ToAssign],
    };

    private readonly List<CaseEntry> _entries = [];
    private readonly List<Appointment> _appointments = [];

    private AidCase()
    {
    }

    public Guid ApplicationId { get; private init; }

    public Guid MatterId { get; private init; }

    public Guid PersonId { get; private init; }

    public RegionCode Region { get; private init; }

    public AidForm Form { get; private init; }

    /// <summary>Id of the matter, for the figures.</summary>
    public string MatterCode { get; private init; } = "";

    /// <summary>可能判处无期徒刑、死刑: a lawyer of at least three years. 《法律援助法》第二十六条.</summary>
    public bool IsLifeOrDeath { get; private init; }

    /// <summary>受援人是未成年人: a lawyer who knows minors. 《办理法律援助案件程序规定》第二十六条.</summary>
    public bool IsOfMinor { get; private init; }

    public AidCaseStatus Status { get; private set; }

    /// <summary>Who was appointed, and has not declined.</summary>
    public Guid? LawyerId { get; private set; }

    public DateTimeOffset OpenedAt { get; private init; }

    /// <summary>Since when a lawyer is to be appointed: three days count from here, however often one declines.</summary>
    public DateTimeOffset ToAssignSince { get; private set; }

    public DateOnly? AgreedOn { get; private set; }

    public DateTimeOffset? EndedAt { get; private set; }

    public IReadOnlyList<CaseEntry> Entries => _entries;

    public IReadOnlyList<Appointment> Appointments => _appointments;

    public bool IsOpen => Status is not (AidCaseStatus.Closed or AidCaseStatus.Terminated);

    /// <summary>Whether the officer must have looked at what the lawyer has done before: three years of criminal practice, or knowledge of minors. 《法律援助法》第二十六条;《办理法律援助案件程序规定》第二十六条.</summary>
    public bool NeedsExperience => IsOfMinor || (IsLifeOrDeath && Form is AidForm.Criminal);

    /// <summary>Whether anybody was ever appointed, whoever has it now.</summary>
    public bool WasAssigned => _appointments.Count > 0;

    /// <summary>Whether the lawyer is at work on it.</summary>
    public bool IsWith(Guid lawyer) => LawyerId == lawyer && IsOpen;

    public static AidCase Open(AidApplication application, AidForm form, bool isLifeOrDeath, DateTimeOffset now) => new()
    {
        ApplicationId = application.Id,
        MatterId = application.MatterId!.Value,
        PersonId = application.PersonId,
        Region = application.Region,
        MatterCode = application.MatterCode!,
        Form = form,
        IsLifeOrDeath = isLifeOrDeath,
        IsOfMinor = application.IsOfMinor(now.DayInChina()),
        OpenedAt = now,
        ToAssignSince = application.IsNotified ? application.ReceivedAt!.Value : now,
        Status = AidCaseStatus.ToAssign,
    };

    public bool Can(AidCaseStatus next) => Moves.Allows(Status, next);

    /// <summary>The centre appoints a lawyer (指派), who says whether they can take it.</summary>
    /// <param name="matter">Its matter.</param>
    /// <param name="officer">Who appoints.</param>
    /// <param name="lawyer">Whom.</param>
    /// <param name="why">Why not the first of the list; null where it is the first.</param>
    /// <param name="next">That the lawyer answers.</param>
    /// <param name="now">The moment.</param>
    /// <param name="isExperienced">Whether the officer has seen that the lawyer has the experience that such a case needs.</param>
    public void Appoint(Matter matter, Guid officer, AidLawyer lawyer, string? why, NextStep next, DateTimeOffset now, bool isExperienced = false)
    {
        if (NeedsExperience && !isExperienced)
        {
            throw new BrokenRuleException("LegalAid.NeedsExperienceSeen");
        }

        MustNotBeOwn(officer);
        MustNotBeOwn(lawyer.Id);
        Move(AidCaseStatus.Offered);
        LawyerId = lawyer.Id;
        _appointments.Add(Appointment.Of(Id, lawyer.Id, officer, why, isExperienced, now));
        matter.Advance(next, EntryAuthor.Staff, officer, "LegalAid.DidAssign", lawyer.Name, now);
        Raise(new AidCaseMoved(Id, Status, now));
    }

    /// <summary>The lawyer takes it: from now on the conflict check knows.</summary>
    public void Accept(Matter matter, AidLawyer lawyer, NextStep next, DateTimeOffset now)
    {
        MustBeWith(lawyer.Id);
        Move(AidCaseStatus.Accepted);
        matter.Engage(lawyer.Id, lawyer.FirmId, now);
        matter.Advance(next, EntryAuthor.Staff, lawyer.Id, "LegalAid.DidAccept", lawyer.Name, now);
        Raise(new AidCaseMoved(Id, Status, now));
    }

    /// <summary>The lawyer cannot take it, with a reason; the centre appoints another.</summary>
    public void Decline(Matter matter, AidLawyer lawyer, string reason, NextStep next, DateTimeOffset now)
    {
        MustBeWith(lawyer.Id);
        BrokenRuleException.ThrowIfBlank(reason, "LegalAid.NeedsReason");
        MustBe(AidCaseStatus.Offered);
        Leave(reason, now);
        matter.Advance(next, EntryAuthor.Staff, lawyer.Id, "LegalAid.DidDecline", lawyer.Name, now);
        Raise(new AidCaseMoved(Id, Status, now));
    }

    /// <summary>Another lawyer is to take it (更换法律援助人员), asked for by the person or found needful by the centre.</summary>
    public void Change(Matter matter, Guid officer, string reason, NextStep next, DateTimeOffset now)
    {
        MustNotBeOwn(officer);
        BrokenRuleException.ThrowIfBlank(reason, "LegalAid.NeedsReason");
        Leave(reason, now);
        ToAssignSince = now;
        matter.Advance(next, EntryAuthor.Staff, officer, "LegalAid.DidChange", null, now);
        Raise(new AidCaseMoved(Id, Status, now));
    }

    /// <summary>Agreement and power of attorney are signed (签订委托代理协议). 《办理法律援助案件程序规定》第二十七条.</summary>
    public void Agree(Matter matter, Guid lawyer, DateOnly on, NextStep next, DateTimeOffset now)
    {
        MustBeWith(lawyer);
        if (on > now.DayInChina() || on < OpenedAt.DayInChina())
        {
            throw new BrokenRuleException("LegalAid.BadAgreementDay");
        }

        Move(AidCaseStatus.Handling);
        AgreedOn = on;
        matter.Advance(next, EntryAuthor.Staff, lawyer, "LegalAid.DidAgree", null, now);
        Raise(new AidCaseMoved(Id, Status, now));
    }

    /// <summary>The lawyer writes down what they did, or a day that comes. A report to the person starts its clock anew.</summary>
    public void Record(Matter matter, Guid lawyer, Guid entryId, CaseWork work, NextStep next, DateTimeOffset now)
    {
        MustBeWith(lawyer);
        MustBe(AidCaseStatus.Handling);
        BrokenRuleException.ThrowIfBlank(work.Text, "LegalAid.NeedsText");
        _entries.Add(CaseEntry.Of(entryId, Id, work, now));
        if (work.Kind is CaseEntryKind.Report)
        {
            matter.Advance(next, EntryAuthor.Staff, lawyer, "LegalAid.DidReport", null, now);
        }
        else
        {
            matter.Record(EntryAuthor.Staff, lawyer, "LegalAid.DidWork", null, now);
        }
    }

    private void Leave(string reason, DateTimeOffset now)
    {
        Move(AidCaseStatus.ToAssign);
        _appointments.Find(one => one.LawyerId == LawyerId && one.EndedAt is null)!.End(reason, now);
        LawyerId = null;
    }

    private void MustBeWith(Guid lawyer)
    {
        if (!IsWith(lawyer))
        {
            throw new BrokenRuleException("LegalAid.NotYours");
        }
    }

    private void MustNotBeOwn(Guid staff)
    {
        if (staff == PersonId)
        {
            throw new BrokenRuleException("LegalAid.IsOwn");
        }
    }

    private void MustBe(AidCaseStatus status)
    {
        if (Status != status)
        {
            throw new BrokenRuleException("LegalAid.CannotMove");
        }
    }

    private void Move(AidCaseStatus next)
    {
        if (!Can(next))
        {
            throw new BrokenRuleException("LegalAid.CannotMove");
        }

        Status = next;
    }
}
