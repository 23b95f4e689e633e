using Fabang.Modules.Matters;
using Fabang.Modules.Regions;

namespace Fabang.Modules.Consultations.Complaints;

/// <summary>
/// A person complains about a consultation or a talk (投诉): it is accepted and decided in time by the region's duty manager, and may go one step up, once.
/// Who answered never handles it. 《法律援助法》第五十五条: the recipient may complain; 《信访工作条例》第三十五条 for the step above.
/// </summary>
public sealed partial class Complaint : Entity, IRegional
{
    public const int LongestText = 3000;

    public static readonly StateTable<ComplaintStatus> Moves = new()
    {
        [ComplaintStatus.Filed] = [ComplaintStatus.Accepted, ComplaintStatus.NotAccepted, ComplaintStatus.Withdrawn],
        [ComplaintStatus.Accepted] = [ComplaintStatus.Decided, ComplaintStatus.Withdrawn],
        [ComplaintStatus.NotAccepted] = [ComplaintStatus.StepUp],
        [ComplaintStatus.Decided] = [ComplaintStatus.StepUp],
        [ComplaintStatus.StepUp] = [ComplaintStatus.Reviewed, ComplaintStatus.Withdrawn],
    };

    private readonly List<ComplaintEntry> _entries = [];

    private Complaint()
    {
    }

    /// <summary>What people read out on the phone, such as TS-330106-20261123-0001.</summary>
    public string Number { get; private init; } = "";

    public Guid SubjectId { get; private init; }

    public bool IsTalk { get; private init; }

    public Guid MatterId { get; private init; }

    public Guid PersonId { get; private init; }

    /// <summary>Who answered, and is complained about; null where nobody had answered.</summary>
    public Guid? LawyerId { get; private init; }

    /// <summary>Of the consultation, when the person complained.</summary>
    public RegionCode Region { get; private init; }

    /// <summary>Whose duty managers handle it now: of its region, and after the step up of the province.</summary>
    public RegionCode HandlerRegion { get; private set; }

    public ComplaintReason Reason { get; private init; }

    public ComplaintStatus Status { get; private set; }

    public NextActor NextActor { get; private set; }

    /// <summary>Until when whoever is next must act; null when nothing is awaited.</summary>
    public DateTimeOffset? DueAt { get; private set; }

    public string? DueRule { get; private set; }

    /// <summary>The limit of which the duty managers were told that it was missed.</summary>
    public DateTimeOffset? LateFor { get; private set; }

    public DateTimeOffset FiledAt { get; private init; }

    /// <summary>The person's own words.</summary>
    public string Story { get; private set; } = "";

    /// <summary>When the handler asked the lawyer for a statement; only from then on the lawyer sees the complaint.</summary>
    public DateTimeOffset? StatementAskedAt { get; private set; }

    public string? Statement { get; private set; }

    public ComplaintOutcome? Outcome { get; private set; }

    /// <summary>Why it was not accepted, or what was decided and done.</summary>
    public string? Decision { get; private set; }

    public Guid? DecidedBy { get; private set; }

    /// <summary>Why the person went one step up.</summary>
    public string? StepUpStory { get; private set; }

    public ComplaintOutcome? ReviewOutcome { get; private set; }

    public string? ReviewDecision { get; private set; }

    public IReadOnlyList<ComplaintEntry> Entries => _entries;

    /// <summary>Whether the staff must act.</summary>
    public bool IsOpen => NextActor is NextActor.DutyManager;

    public bool IsLate(DateTimeOffset now) => IsOpen && DueAt < now;

    public bool Can(ComplaintStatus next) => Moves.Allows(Status, next);

    /// <summary>The person complains. It keeps the id that the form made, so that what is sent twice is one.</summary>
    public static Complaint File(Guid id, string number, ComplaintSubject about, ComplaintReason reason, string story, Due due, DateTimeOffset now)
    {
        BrokenRuleException.ThrowIfBlank(story, "Consultations.ComplaintNeedsStory");
        var complaint = new Complaint
        {
            Id = id,
            Number = number,
            SubjectId = about.Id,
            IsTalk = about.IsTalk,
            MatterId = about.MatterId,
            PersonId = about.PersonId,
            LawyerId = about.LawyerId,
            Region = about.Region,
            HandlerRegion = about.Region,
            Reason = reason,
            Story = story,
            FiledAt = now,
            Status = ComplaintStatus.Filed,
        };
        complaint.Next(NextActor.DutyManager, due, EntryAuthor.Person, "Complaint.DidFile", now);
        complaint.Raise(new ComplaintFiled(id, now));
        return complaint;
    }

    /// <summary>It is looked into (受理).</summary>
    public void Accept(Guid by, Due due, DateTimeOffset now)
    {
        Handle(by, ComplaintStatus.Accepted);
        Next(NextActor.DutyManager, due, EntryAuthor.Staff, "Complaint.DidAccept", now);
        Raise(new ComplaintAnswered(Id, now));
    }

    /// <summary>It is not for this way (不予受理), with the reason and what else there is.</summary>
    public void Refuse(Guid by, string reason, Due stepUp, DateTimeOffset now)
    {
        BrokenRuleException.ThrowIfBlank(reason, "Consultations.ComplaintNeedsDecision");
        Handle(by, ComplaintStatus.NotAccepted);
        (Decision, DecidedBy) = (reason, by);
        Next(NextActor.Person, stepUp, EntryAuthor.Staff, "Complaint.DidRefuse", now);
        Raise(new ComplaintAnswered(Id, now));
    }

    /// <summary>Asks the lawyer for a statement, once (请被投诉人说明). The limit goes on running.</summary>
    public void AskStatement(Guid by, DateTimeOffset now)
    {
        MustNotBeOwn(by);
        if (LawyerId is null || StatementAskedAt is not null || Status is not (ComplaintStatus.Accepted or ComplaintStatus.StepUp))
        {
            throw new BrokenRuleException("Consultations.ComplaintCannotMove");
        }

        StatementAskedAt = now;
        Record(EntryAuthor.Staff, "Complaint.DidAsk", now);
    }

    /// <summary>The lawyer says how it was, once (说明情况).</summary>
    public void State(Guid by, string statement, DateTimeOffset now)
    {
        BrokenRuleException.ThrowIfBlank(statement, "Consultations.ComplaintNeedsStatement");
        if (!AwaitsStatementOf(by))
        {
            throw new BrokenRuleException("Consultations.ComplaintCannotMove");
        }

        Statement = statement;
        Record(EntryAuthor.Staff, "Complaint.DidState", now);
    }

    /// <summary>Whether this lawyer was asked, and has not answered yet.</summary>
    public bool AwaitsStatementOf(Guid lawyer) => LawyerId == lawyer && StatementAskedAt is not null && Statement is null && IsOpen;

    /// <summary>It is decided (答复): what was found, and what is done about it.</summary>
    public void Decide(Guid by, ComplaintOutcome outcome, string decision, Due stepUp, DateTimeOffset now)
    {
        BrokenRuleException.ThrowIfBlank(decision, "Consultations.ComplaintNeedsDecision");
        Handle(by, ComplaintStatus.Decided);
        (Outcome, Decision, DecidedBy) = (outcome, decision, by);
        Next(NextActor.Person, stepUp, EntryAuthor.Staff, "Complaint.DidDecide", now);
        Raise(new ComplaintAnswered(Id, now));
    }
}
