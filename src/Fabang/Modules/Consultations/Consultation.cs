using Fabang.Modules.Matters;
using Fabang.Modules.Regions;

namespace Fabang.Modules.Consultations;

/// <summary>
/// A written consultation (法律咨询): a person's question in their own words, and what a lawyer answers.
/// Every transition writes the next step of its matter in the same transaction.
/// 《法律援助法》第二十二条第一项、第二十三条: legal advice, offered by network, free and without a means test.
/// </summary>
public sealed partial class Consultation : Entity, IRegional
{
    /// <summary>Most characters of a question, an answer, a follow-up.</summary>
    public const int LongestText = 5000;

    public static readonly StateTable<ConsultationStatus> Moves = new()
    {
        [ConsultationStatus.Waiting] = [ConsultationStatus.Claimed, ConsultationStatus.Waiting, ConsultationStatus.Withdrawn],
        [ConsultationStatus.Claimed] =
        [
            ConsultationStatus.Answered, ConsultationStatus.Waiting, ConsultationStatus.Claimed, ConsultationStatus.Withdrawn,
            ConsultationStatus.Closed,
        ],
        [ConsultationStatus.Answered] = [ConsultationStatus.Claimed, ConsultationStatus.Closed],
        [ConsultationStatus.Closed] = [ConsultationStatus.Claimed],
    };

    private readonly List<Post> _posts = [];

    private Consultation()
    {
    }

    public Guid MatterId { get; private init; }

    public Guid PersonId { get; private init; }

    public RegionCode Region { get; private set; }

    /// <summary>What it is about, guessed or chosen by the person: the id of a topic. Null where that is not known.</summary>
    public string? TopicId { get; private set; }

    /// <summary>The gravest sign of danger that the person's words give: the id of it. Null where they give none.</summary>
    public string? DangerId { get; private set; }

    public ConsultationStatus Status { get; private set; }

    public Guid? LawyerId { get; private set; }

    public DateTimeOffset SentAt { get; private init; }

    /// <summary>Until when the question that is open, first or further, must be answered, and by which rule.</summary>
    public Due AnswerDue
    {
        get => new(AnswerDueAt, AnswerRule);
        private set => (AnswerDueAt, AnswerRule) = value;
    }

    public DateTimeOffset AnswerDueAt { get; private set; }

    public string AnswerRule { get; private set; } = "";

    /// <summary>Until when the first answer was due: it stays, for the figures. Null where it was sent before this was kept.</summary>
    public DateTimeOffset? FirstDueAt { get; private set; }

    public DateTimeOffset? AnsweredAt { get; private set; }

    public DateTimeOffset? ClosedAt { get; private set; }

    public int FollowUps { get; private set; }

    public Grade? Grade { get; private set; }

    public IReadOnlyList<RatingReason> RatingReasons { get; private set; } = [];

    public string? RatingComment { get; private set; }

    public IReadOnlyList<Post> Posts => _posts;

    /// <summary>The question is sent. It keeps the id of its draft, so that one draft is sent once.</summary>
    public static Consultation Send(Guid draftId, Matter matter, string story, Due due, DateTimeOffset now, string? topicId = null)
    {
        var consultation = new Consultation
        {
            Id = draftId,
            MatterId = matter.Id,
            PersonId = matter.PersonId,
            Region = matter.Region,
            TopicId = topicId,
            Status = ConsultationStatus.Waiting,
            SentAt = now,
            AnswerDue = due,
            FirstDueAt = due.At,
        };
        consultation.Add(draftId, PostKind.Question, matter.PersonId, story, [], now);
        matter.Advance(consultation.ForAnyoneOnDuty(), EntryAuthor.Person, matter.PersonId, "Consultations.DidSend", null, now);
        consultation.Raise(new ConsultationSent(consultation.Id, now));
        return consultation;
    }

    /// <summary>What the person wrote gives this sign of danger (危险信号). A sign that was seen before stays.</summary>
    public void Warn(string? dangerId) => DangerId = dangerId ?? DangerId;

    public bool Can(ConsultationStatus next) => Moves.Allows(Status, next);

    /// <summary>A lawyer on duty takes it (接单). The limit goes on running.</summary>
    public void Claim(Matter matter, Responder lawyer, DateTimeOffset now)
    {
        if (Status is ConsultationStatus.Claimed)
        {
            throw new BrokenRuleException("Consultations.AlreadyClaimed");
        }

        Move(ConsultationStatus.Claimed, only: Status is ConsultationStatus.Waiting);
        LawyerId = lawyer.Id;
        matter.Engage(lawyer.Id, lawyer.FirmId, now);
        matter.Advance(For(lawyer), EntryAuthor.Staff, lawyer.Id, "Consultations.DidClaim", lawyer.Name, now);
        Raise(new ConsultationClaimed(Id, lawyer.Id, now));
    }

    /// <summary>The lawyer gives it back (退回), with a reason that colleagues read.</summary>
    public void Release(Matter matter, Responder lawyer, string reason, DateTimeOffset now)
    {
        MustBeWith(lawyer.Id);
        BrokenRuleException.ThrowIfBlank(reason, "Consultations.ReleaseNeedsReason");
        Move(ConsultationStatus.Waiting);
        LawyerId = null;
        matter.Advance(ForAnyoneOnDuty(), EntryAuthor.Staff, lawyer.Id, "Consultations.DidRelease", reason, now);
        Raise(new ConsultationReleased(Id, now));
    }

    /// <summary>The lawyer has a conflict of interest (回避): whoever is on duty takes it, and they do not see it again.</summary>
    public void StepAside(Matter matter, Responder lawyer, DateTimeOffset now)
    {
        MustBeWith(lawyer.Id);
        Move(ConsultationStatus.Waiting);
        LawyerId = null;
        matter.Advance(ForAnyoneOnDuty(), EntryAuthor.Staff, lawyer.Id, "Consultations.DidStepAside", lawyer.Name, now);
        Raise(new ConsultationReleased(Id, now));
    }

    /// <summary>Hands it to a colleague (转交), by the lawyer who has it or by the duty manager.</summary>
    public void HandTo(Matter matter, Responder colleague, Responder by, DateTimeOffset now)
    {
        if (colleague.Id == LawyerId)
        {
            throw new BrokenRuleException("Consultations.HasItAlready", colleague.Name);
        }

        Move(ConsultationStatus.Claimed, only: Status is ConsultationStatus.Waiting or ConsultationStatus.Claimed);
        LawyerId = colleague.Id;
        matter.Engage(colleague.Id, colleague.FirmId, now);
        matter.Advance(For(colleague), EntryAuthor.Staff, by.Id, "Consultations.DidHandOver", colleague.Name, now);
        Raise(new ConsultationTransferred(Id, colleague.Id, now));
    }

    /// <summary>Moves it to another region (移送), whose lawyers have the full limit.</summary>
    public void MoveTo(Matter matter, RegionCode region, string regionName, Responder by, Due due, DateTimeOffset now)
    {
        if (region == Region)
        {
            throw new BrokenRuleException("Consultations.IsThereAlready", regionName);
        }

        Move(ConsultationStatus.Waiting, only: Status is ConsultationStatus.Waiting or ConsultationStatus.Claimed);
        LawyerId = null;
        Region = region;
        AnswerDue = due;
        FirstDueAt = AnsweredAt is null ? due.At : FirstDueAt;
        matter.MoveTo(region);
        matter.Advance(ForAnyoneOnDuty(), EntryAuthor.Staff, by.Id, "Consultations.DidMove", regionName, now);
        Raise(new ConsultationReleased(Id, now));
    }

    /// <summary>Answers (答复). The person may ask on until the closing limit ends.</summary>
    /// <param name="matter">Its matter.</param>
    /// <param name="lawyer">Who answers, and has it.</param>
    /// <param name="postId">Made by the form, so that what is sent twice is one answer.</param>
    /// <param name="text">The answer.</param>
    /// <param name="citations">The articles it rests on, as they read today.</param>
    /// <param name="closing">Until when the person may ask on.</param>
    /// <param name="now">The moment.</param>
    public void Answer(Matter matter, Responder lawyer, Guid postId, string text, IEnumerable<Citation> citations, Due closing, DateTimeOffset now)
    {
        MustBeWith(lawyer.Id);
        BrokenRuleException.ThrowIfBlank(text, "Consultations.AnswerNeedsText");
        Move(ConsultationStatus.Answered);
        AnsweredAt = now;
        var post = Add(postId, PostKind.Answer, lawyer.Id, text, citations, now);
        matter.Advance(
            new(NextActor.Person, PersonId, "Consultations.ReadAnswer", closing.At, closing.Rule),
            EntryAuthor.Staff, lawyer.Id, "Consultations.DidAnswer", lawyer.Name, now);
        Raise(new ConsultationAnswered(Id, post.Number, now));
    }

    /// <summary>The person asks on (追问); the same lawyer answers.</summary>
    /// <param name="matter">Its matter.</param>
    /// <param name="postId">Made by the form.</param>
    /// <param name="text">What is still unclear.</param>
    /// <param name="most">How often the region lets people ask on.</param>
    /// <param name="due">The new limit.</param>
    /// <param name="now">The moment.</param>
    public void AskOn(Matter matter, Guid postId, string text, int most, Due due, DateTimeOffset now)
    {
        BrokenRuleException.ThrowIfBlank(text, "Consultations.FollowUpNeedsText");
        if (FollowUps >= most)
        {
            throw new BrokenRuleException("Consultations.NoMoreFollowUps", most);
        }

        Move(ConsultationStatus.Claimed, only: Status is ConsultationStatus.Answered);
        FollowUps++;
        ToLawyerAgain(matter, postId, PostKind.FollowUp, text, "Consultations.DidAskOn", due, now);
    }

    /// <summary>Opens a closed consultation again (重新打开) within the time the region allows.</summary>
    public void Reopen(Matter matter, Guid postId, string text, DateTimeOffset until, Due due, DateTimeOffset now)
    {
        BrokenRuleException.ThrowIfBlank(text, "Consultations.ReopeningNeedsText");
        if (Status is ConsultationStatus.Closed && now > until)
        {
            throw new BrokenRuleException("Consultations.TooLateToReopen");
        }

        Move(ConsultationStatus.Claimed, only: Status is ConsultationStatus.Closed);
        ClosedAt = null;
        ToLawyerAgain(matter, postId, PostKind.Reopening, text, "Consultations.DidReopen", due, now);
    }

    /// <summary>Says how it was (评价), once, when an answer was given.</summary>
    public void Rate(Matter matter, Grade grade, IEnumerable<RatingReason> reasons, string? comment, DateTimeOffset now)
    {
        if (AnsweredAt is null)
        {
            throw new BrokenRuleException("Consultations.NothingToRate");
        }

        if (Grade is not null)
        {
            throw new BrokenRuleException("Consultations.AlreadyRated");
        }

        Grade = grade;
        RatingReasons = [.. reasons.Distinct()];
        RatingComment = string.IsNullOrWhiteSpace(comment) ? null : comment;
        matter.Record(EntryAuthor.Person, PersonId, "Consultations.DidRate", null, now);
        Raise(new ConsultationRated(Id, grade, now));
    }

    private void ToLawyerAgain(Matter matter, Guid postId, PostKind kind, string text, string what, Due due, DateTimeOffset now)
    {
        var post = Add(postId, kind, PersonId, text, [], now);
        AnswerDue = due;
        matter.Advance(
            new(NextActor.Lawyer, LawyerId, "Consultations.AnswerFollowUp", due.At, due.Rule), EntryAuthor.Person, PersonId, what, null, now);
        Raise(new FollowUpAsked(Id, post.Number, now));
    }

    private Post Add(Guid postId, PostKind kind, Guid author, string text, IEnumerable<Citation> citations, DateTimeOffset now)
    {
        if (text.Length > LongestText)
        {
            throw new BrokenRuleException("Consultations.TooLong", LongestText);
        }

        var post = Post.Of(postId, Id, _posts.Count + 1, kind, author, text, citations, now);
        _posts.Add(post);
        return post;
    }

    private void Move(ConsultationStatus next, bool only = true)
    {
        if (!only || !Can(next))
        {
            throw new BrokenRuleException("Consultations.CannotMove");
        }

        Status = next;
    }

    private void MustBeWith(Guid lawyerId)
    {
        if (LawyerId != lawyerId)
        {
            throw new BrokenRuleException("Consultations.NotYours");
        }
    }

    private NextStep ForAnyoneOnDuty() => new(NextActor.Lawyer, null, "Consultations.TakeUp", AnswerDueAt, AnswerRule);

    private NextStep For(Responder lawyer) => new(NextActor.Lawyer, lawyer.Id, "Consultations.GiveAnswer", AnswerDueAt, AnswerRule);
}
