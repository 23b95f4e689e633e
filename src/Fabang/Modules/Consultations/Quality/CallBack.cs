using Fabang.Modules.Matters;
using Fabang.Modules.Regions;

namespace Fabang.Modules.Consultations.Quality;

/// <summary>
/// A person is called back (回访) because they were not satisfied, or because experts found an error in what they were told. It ends when it was
/// explained, when a corrected answer was given, or when nobody could be reached. 国办发〔2019〕51号: every bad rating is called back, put right and answered.
/// Nobody handles the call-back of what they answered themselves.
/// </summary>
public sealed class CallBack : Entity, IRegional
{
    public const int LongestText = 2000;

    public static readonly StateTable<CallBackStatus> Moves = new()
    {
        [CallBackStatus.Open] = [CallBackStatus.Open, CallBackStatus.Correcting, CallBackStatus.Explained, CallBackStatus.Unreached],
        [CallBackStatus.Correcting] = [CallBackStatus.Correcting, CallBackStatus.Corrected],
    };

    private readonly List<CallBackTry> _tries = [];

    private CallBack()
    {
    }

    /// <summary>The consultation or the conversation.</summary>
    public Guid SubjectId { get; private init; }

    public bool IsTalk { get; private init; }

    public Guid MatterId { get; private init; }

    public Guid PersonId { get; private init; }

    /// <summary>Who answered.</summary>
    public Guid? LawyerId { get; private init; }

    public RegionCode Region { get; private init; }

    public CallBackCause Cause { get; private init; }

    public CallBackStatus Status { get; private set; }

    public DateTimeOffset OpenedAt { get; private init; }

    /// <summary>Until when it must be done, call and correction together.</summary>
    public DateTimeOffset DueAt { get; private init; }

    public string DueRule { get; private init; } = "";

    /// <summary>The limit of which the duty managers were told that it was missed.</summary>
    public DateTimeOffset? LateFor { get; private set; }

    public Guid? HandledBy { get; private set; }

    /// <summary>Who writes the corrected answer.</summary>
    public Guid? CorrectorId { get; private set; }

    public DateTimeOffset? DoneAt { get; private set; }

    /// <summary>What was said on the telephone, for the staff.</summary>
    public string? Said { get; private set; }

    /// <summary>What the person reads on their page.</summary>
    public string? Told { get; private set; }

    public IReadOnlyList<CallBackTry> Tries => _tries;

    public bool IsDone => DoneAt is not null;

    /// <param name="matter">Of the consultation or conversation.</param>
    /// <param name="subjectId">Which.</param>
    /// <param name="isTalk">Whether it is a conversation.</param>
    /// <param name="lawyerId">Who answered.</param>
    /// <param name="cause">Why.</param>
    /// <param name="due">Until when.</param>
    /// <param name="now">The moment.</param>
    public static CallBack Open(Matter matter, Guid subjectId, bool isTalk, Guid? lawyerId, CallBackCause cause, Due due, DateTimeOffset now) => new()
    {
        SubjectId = subjectId,
        IsTalk = isTalk,
        MatterId = matter.Id,
        PersonId = matter.PersonId,
        LawyerId = lawyerId,
        Region = matter.Region,
        Cause = cause,
        Status = CallBackStatus.Open,
        OpenedAt = now,
        DueAt = due.At,
        DueRule = due.Rule,
    };

    public bool Can(CallBackStatus next) => Moves.Allows(Status, next);

    public bool IsLate(DateTimeOffset now) => !IsDone && DueAt < now;

    /// <summary>Nobody was reached this time.</summary>
    public void Try(Guid by, string note, DateTimeOffset now)
    {
        Handle(by, CallBackStatus.Open, (note, "Consultations.CallBackNeedsNote"));
        _tries.Add(CallBackTry.Of(Id, by, note, now));
    }

    /// <summary>The person was reached, and it was explained (说明).</summary>
    public void Explain(Matter matter, Responder by, string said, string told, DateTimeOffset now)
    {
        Handle(by.Id, CallBackStatus.Explained, (said, "Consultations.CallBackNeedsSaid"), (told, "Consultations.CallBackNeedsTold"));
        (Said, Told) = (said, told);
        End(matter, by, "Consultations.CallBackDidExplain", now);
    }

    /// <summary>The person was reached, and gets a corrected answer from this lawyer (更正).</summary>
    public void LetCorrect(Matter matter, Responder by, string said, Responder corrector, DateTimeOffset now)
    {
        Handle(by.Id, CallBackStatus.Correcting, (said, "Consultations.CallBackNeedsSaid"));
        (Said, CorrectorId) = (said, corrector.Id);
        matter.Engage(corrector.Id, corrector.FirmId, now);
        matter.Record(EntryAuthor.Staff, by.Id, "Consultations.CallBackDidCall", corrector.Name, now);
    }

    /// <summary>The corrected answer is there.</summary>
    /// <exception cref="BrokenRuleException">Somebody else was asked to write it.</exception>
    public void Correct(Matter matter, Responder by, string told, DateTimeOffset now)
    {
        if (CorrectorId != by.Id)
        {
            throw new BrokenRuleException("Consultations.CallBackNotYours");
        }

        BrokenRuleException.ThrowIfBlank(told, "Consultations.AnswerNeedsText");
        Move(CallBackStatus.Corrected);
        Told = told;
        End(matter, by, "Consultations.CallBackDidCorrect", now);
    }

    /// <summary>Nobody could be reached (联系不上).</summary>
    /// <param name="matter">Its matter.</param>
    /// <param name="by">Who gives up.</param>
    /// <param name="told">What the person reads, should they look.</param>
    /// <param name="tries">How many tries the region asks for.</param>
    /// <param name="now">The moment.</param>
    public void GiveUp(Matter matter, Responder by, string told, int tries, DateTimeOffset now)
    {
        if (Status is CallBackStatus.Open && _tries.Count < tries)
        {
            throw new BrokenRuleException("Consultations.CallBackTryAgain", tries, _tries.Count);
        }

        Handle(by.Id, CallBackStatus.Unreached, (told, "Consultations.CallBackNeedsTold"));
        Told = told;
        End(matter, by, "Consultations.CallBackDidGiveUp", now);
    }

    /// <summary>The person leaves (注销账户): what was said goes, that it was done stays.</summary>
    public void Forget()
    {
        Said = Said is null ? null : "";
        Told = Told is null ? null : "";
        _tries.ForEach(one => one.Forget());
    }

    private void End(Matter matter, Responder by, string what, DateTimeOffset now)
    {
        DoneAt = now;
        matter.Record(EntryAuthor.Staff, by.Id, what, by.Name, now);
        Raise(new PersonCalledBack(Id, now));
    }

    private void Handle(Guid by, CallBackStatus next, params ReadOnlySpan<(string Text, string Rule)> needed)
    {
        if (by == LawyerId)
        {
            throw new BrokenRuleException("Consultations.CallBackIsOwn");
        }

        foreach (var (text, rule) in needed)
        {
            BrokenRuleException.ThrowIfBlank(text, rule);
        }

        Move(next);
        HandledBy = by;
    }

    private void Move(CallBackStatus next)
    {
        if (!Can(next))
        {
            throw new BrokenRuleException("Consultations.CallBackIsDone");
        }

        Status = next;
    }
}
