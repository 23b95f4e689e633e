using Fabang.Modules.Matters;
using Fabang.Modules.Regions;

namespace Fabang.Modules.Consultations.Live;

/// <summary>
/// A live consultation (在线咨询): a person and a lawyer write to each other at the same time. Every transition writes the next step of its
/// matter. What is said is kept in <see cref="ChatMessage"/>; the number of the last message and the marks of what was read are columns here
/// that <see cref="Chat"/> moves by themselves, so that writing and transitions do not stand in each other's way.
/// 《法律援助法》第二十三条: advice by network.
/// </summary>
public sealed partial class Conversation : Entity, IRegional
{
    public static readonly StateTable<ConversationStatus> Moves = new()
    {
        [ConversationStatus.Waiting] =
            [ConversationStatus.Open, ConversationStatus.Booked, ConversationStatus.Left, ConversationStatus.TurnedToQuestion],
        [ConversationStatus.Booked] = [ConversationStatus.Waiting, ConversationStatus.Left, ConversationStatus.TurnedToQuestion],
        [ConversationStatus.Open] =
            [ConversationStatus.Open, ConversationStatus.Waiting, ConversationStatus.Ended, ConversationStatus.TurnedToQuestion],
    };

    private Conversation()
    {
    }

    public Guid MatterId { get; private init; }

    public Guid PersonId { get; private init; }

    public RegionCode Region { get; private init; }

    /// <summary>What it is about, guessed or chosen by the person: the id of a topic. Null where that is not known.</summary>
    public string? TopicId { get; private set; }

    /// <summary>The gravest sign of danger that the person's words give: the id of it. Null where they give none.</summary>
    public string? DangerId { get; private set; }

    public ConversationStatus Status { get; private set; }

    public DateTimeOffset ArrivedAt { get; private init; }

    /// <summary>Since when it has been waiting; later than <see cref="ArrivedAt"/> where it came back to the queue.</summary>
    public DateTimeOffset WaitingSince { get; private set; }

    /// <summary>Whether it stands before all others: a lawyer has lost it, or it was booked for now.</summary>
    public bool GoesFirst { get; private set; }

    /// <summary>What was known and told when the person came, so that the estimates can be judged by what came true.</summary>
    public Arrival Arrival
    {
        get => new(ArrivalPlace, ArrivalLawyers, ExpectedSeconds is { } likely
            ? new WaitEstimate(TimeSpan.FromSeconds(likely), TimeSpan.FromSeconds(ExpectedLeastSeconds ?? likely), TimeSpan.FromSeconds(ExpectedMostSeconds ?? likely))
            : null);
        private init => (ArrivalPlace, ArrivalLawyers, ExpectedSeconds, ExpectedLeastSeconds, ExpectedMostSeconds) =
            (value.Place, value.Lawyers, (int?)value.Wait?.Likely.TotalSeconds, (int?)value.Wait?.AtLeast.TotalSeconds, (int?)value.Wait?.AtMost.TotalSeconds);
    }

    public int ArrivalPlace { get; private init; }

    public int ArrivalLawyers { get; private init; }

    public int? ExpectedSeconds { get; private init; }

    public int? ExpectedLeastSeconds { get; private init; }

    public int? ExpectedMostSeconds { get; private init; }

    /// <summary>When the person wants to come back.</summary>
    public DateTimeOffset? BookedFor { get; private set; }

    public Guid? LawyerId { get; private set; }

    /// <summary>Which of the lawyer's places it takes, 1, 2, 3 …: no two open ones of a lawyer have the same, and so none has too many.</summary>
    public int? Seat { get; private set; }

    /// <summary>A colleague whom the lawyer asked in (第二位律师).</summary>
    public Guid? SecondLawyerId { get; private set; }

    /// <summary>When its lawyer was found gone (律师掉线); null once somebody has it again.</summary>
    public DateTimeOffset? LostAt { get; private set; }

    /// <summary>When it was first taken.</summary>
    public DateTimeOffset? TakenAt { get; private set; }

    public DateTimeOffset? EndedAt { get; private set; }

    public Grade? Grade { get; private set; }

    public IReadOnlyList<RatingReason> RatingReasons { get; private set; } = [];

    public string? RatingComment { get; private set; }

    /// <summary>The number of the last message; the next one has the next.</summary>
    public int LastNumber { get; private set; }

    public DateTimeOffset LastSaidAt { get; private set; }

    /// <summary>Up to which number the person has read.</summary>
    public int PersonReadTo { get; private set; }

    /// <summary>Up to which number somebody of the staff has read.</summary>
    public int StaffReadTo { get; private set; }

    /// <summary>Whether something may still be said.</summary>
    public bool IsAlive => Status is ConversationStatus.Waiting or ConversationStatus.Booked or ConversationStatus.Open;

    /// <summary>The person asks to talk now. It keeps the id of its draft, so that one draft is sent once; the story is message 1.</summary>
    public static Conversation Begin(Guid draftId, Matter matter, string? topicId, Arrival arrival, Due due, DateTimeOffset now)
    {
        var conversation = new Conversation
        {
            Id = draftId,
            MatterId = matter.Id,
            PersonId = matter.PersonId,
            Region = matter.Region,
            TopicId = topicId,
            Status = ConversationStatus.Waiting,
            ArrivedAt = now,
            WaitingSince = now,
            Arrival = arrival,
            LastNumber = 1,
            LastSaidAt = now,
            PersonReadTo = 1,
        };
        matter.Advance(ForAnyone(due), EntryAuthor.Person, matter.PersonId, "Consultations.LiveDidBegin", null, now);
        conversation.Raise(new ConversationBegun(conversation.Id, now));
        return conversation;
    }

    /// <summary>What the person wrote gives this sign of danger (危险信号). A sign that was seen before stays.</summary>
    public void Warn(string? dangerId) => DangerId = dangerId ?? DangerId;

    public bool Can(ConversationStatus next) => Moves.Allows(Status, next);

    /// <summary>Whether it is in the hands of this lawyer, or they were asked in.</summary>
    public bool IsWith(Guid lawyer) => Status is ConversationStatus.Open && (LawyerId == lawyer || SecondLawyerId == lawyer);

    /// <summary>A lawyer takes it (接通).</summary>
    /// <param name="matter">Its matter.</param>
    /// <param name="lawyer">Who takes it.</param>
    /// <param name="seat">A free place of the lawyer.</param>
    /// <param name="now">The moment.</param>
    public void Take(Matter matter, Responder lawyer, int seat, DateTimeOffset now)
    {
        if (Status is ConversationStatus.Open)
        {
            throw new BrokenRuleException("Consultations.AlreadyClaimed");
        }

        Move(ConversationStatus.Open);
        (LawyerId, Seat, TakenAt, GoesFirst) = (lawyer.Id, seat, TakenAt ?? now, false);
        (LastSaidAt, LostAt) = (now, null);
        matter.Engage(lawyer.Id, lawyer.FirmId, now);
        matter.Advance(With(lawyer.Id), EntryAuthor.Staff, lawyer.Id, "Consultations.LiveDidTake", lawyer.Name, now);
        Raise(new ConversationTaken(Id, lawyer.Id, now));
    }

    /// <summary>Hands it to a colleague (转接) who has a free place.</summary>
    public void HandTo(Matter matter, Responder colleague, int seat, Responder by, DateTimeOffset now)
    {
        MustBeWith(by.Id);
        if (colleague.Id == LawyerId)
        {
            throw new BrokenRuleException("Consultations.HasItAlready", colleague.Name);
        }

        Move(ConversationStatus.Open);
        (LawyerId, Seat) = (colleague.Id, seat);
        SecondLawyerId = SecondLawyerId == colleague.Id ? null : SecondLawyerId;
        matter.Engage(colleague.Id, colleague.FirmId, now);
        matter.Advance(With(colleague.Id), EntryAuthor.Staff, by.Id, "Consultations.LiveDidHandOver", colleague.Name, now);
        Raise(new ConversationTaken(Id, colleague.Id, now));
    }

    /// <summary>The duty manager gives it to a lawyer (改派), whether it waits or another has it.</summary>
    /// <param name="matter">Its matter.</param>
    /// <param name="lawyer">Who gets it.</param>
    /// <param name="seat">A free place of the lawyer.</param>
    /// <param name="by">The duty manager.</param>
    /// <param name="now">The moment.</param>
    public void Assign(Matter matter, Responder lawyer, int seat, Guid by, DateTimeOffset now)
    {
        if (lawyer.Id == LawyerId)
        {
            throw new BrokenRuleException("Consultations.HasItAlready", lawyer.Name);
        }

        Move(ConversationStatus.Open);
        (LawyerId, Seat, TakenAt, GoesFirst) = (lawyer.Id, seat, TakenAt ?? now, false);
        (LastSaidAt, LostAt) = (now, null);
        SecondLawyerId = SecondLawyerId == lawyer.Id ? null : SecondLawyerId;
        matter.Engage(lawyer.Id, lawyer.FirmId, now);
        matter.Advance(With(lawyer.Id), EntryAuthor.Staff, by, "Consultations.LiveDidAssign", lawyer.Name, now);
        Raise(new ConversationTaken(Id, lawyer.Id, now));
    }

    /// <summary>Asks a colleague in (邀请第二位律师): both may read and write.</summary>
    public void Invite(Matter matter, Responder colleague, Responder by, DateTimeOffset now)
    {
        MustBeWith(by.Id);
        if (colleague.Id == LawyerId || colleague.Id == SecondLawyerId)
        {
            throw new BrokenRuleException("Consultations.HasItAlready", colleague.Name);
        }

        SecondLawyerId = colleague.Id;
        matter.Engage(colleague.Id, colleague.FirmId, now);
        matter.Record(EntryAuthor.Staff, by.Id, "Consultations.LiveDidInvite", colleague.Name, now);
    }

    /// <summary>The lawyer gives it back, or is gone (律师掉线): it goes to the head of the queue.</summary>
    /// <param name="matter">Its matter.</param>
    /// <param name="by">The lawyer; null when the program found them gone.</param>
    /// <param name="due">Until when another must take it.</param>
    /// <param name="now">The moment.</param>
    public void Return(Matter matter, Guid? by, Due due, DateTimeOffset now)
    {
        if (by is { } lawyer)
        {
            MustBeWith(lawyer);
        }

        Move(ConversationStatus.Waiting);
        (LawyerId, Seat, SecondLawyerId, GoesFirst, WaitingSince) = (null, null, null, true, now);
        LostAt = by is null ? now : null;
        matter.Advance(
            ForAnyone(due), by is null ? EntryAuthor.Program : EntryAuthor.Staff, by, by is null ? "Consultations.LiveDidDrop" : "Consultations.LiveDidReturn", null, now);
        Raise(new ConversationReturned(Id, now));
    }

    private void MustBeWith(Guid lawyer)
    {
        if (Status is not ConversationStatus.Open || LawyerId != lawyer)
        {
            throw new BrokenRuleException("Consultations.LiveNotYours");
        }
    }

    private void Move(ConversationStatus next)
    {
        if (!Can(next))
        {
            throw new BrokenRuleException("Consultations.LiveCannotMove");
        }

        Status = next;
    }

    private static NextStep ForAnyone(Due due) => new(NextActor.Lawyer, null, "Consultations.LiveTakeUp", due.At, due.Rule);

    private static NextStep With(Guid lawyer) => new(NextActor.Lawyer, lawyer, "Consultations.LiveTalk", null, null);
}
