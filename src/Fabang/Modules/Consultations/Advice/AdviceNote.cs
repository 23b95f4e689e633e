namespace Fabang.Modules.Consultations.Advice;

/// <summary>
/// What a person takes home from an answer (咨询建议单): what was understood, what to do and until when, when a right expires, and where free advice
/// ends. The answer and the articles it rests on stay with its post. A later answer with a note of its own takes its place.
/// 《法律援助法》第二十二条第一项: legal advice.
/// </summary>
public sealed class AdviceNote : Entity
{
    /// <summary>Most characters.</summary>
    public const int LongestUnderstood = 2000;

    /// <summary>Most characters of what is to be done, and of why a right expires.</summary>
    public const int LongestLine = 300;

    /// <summary>Most characters.</summary>
    public const int LongestNotCovered = 1000;

    public const int MostSteps = 8;

    private readonly List<AdviceAction> _actions = [];

    private AdviceNote()
    {
    }

    public Guid ConsultationId { get; private init; }

    /// <summary>The answer that it came with.</summary>
    public Guid PostId { get; private init; }

    public string? Understood { get; private init; }

    public IReadOnlyList<AdviceAction> Actions => _actions;

    /// <summary>The last day of a right, in China.</summary>
    public DateOnly? ExpiresOn { get; private init; }

    public string? ExpiryReason { get; private init; }

    public string? NotCovered { get; private init; }

    public DateTimeOffset WrittenAt { get; private init; }

    /// <summary>When a later answer brought another; null for the one that holds.</summary>
    public DateTimeOffset? ReplacedAt { get; private set; }

    public AdviceContent Content => new(Understood, [.. _actions.OrderBy(action => action.Place).Select(action => new AdviceStep(action.Words, action.DueOn))], ExpiresOn, ExpiryReason, NotCovered);

    public bool HasDates => ExpiresOn is not null || _actions.Exists(action => action.DueOn is not null);

    /// <exception cref="BrokenRuleException">A day has passed, words are missing beside a day, or there is too much of something.</exception>
    public static AdviceNote Write(Guid consultationId, Guid postId, AdviceContent content, DateTimeOffset now)
    {
        var tidy = content.Tidy();
        MustBeRight(tidy, now.DayInChina());
        var note = new AdviceNote
        {
            ConsultationId = consultationId,
            PostId = postId,
            Understood = tidy.Understood,
            ExpiresOn = tidy.ExpiresOn,
            ExpiryReason = tidy.ExpiryReason,
            NotCovered = tidy.NotCovered,
            WrittenAt = now,
        };
        note._actions.AddRange(tidy.Steps.Select((step, index) => AdviceAction.Of(step, index + 1)));
        return note;
    }

    /// <summary>A later answer brought another note.</summary>
    public void Replace(DateTimeOffset now) => ReplacedAt ??= now;

    private static void MustBeRight(AdviceContent content, DateOnly today)
    {
        if (content.ExpiresOn < today || content.Steps.Any(step => step.Day < today))
        {
            throw new BrokenRuleException("Consultations.DayIsPast");
        }

        if (content.Steps.Any(step => step.Words.Length == 0))
        {
            throw new BrokenRuleException("Consultations.StepNeedsWords");
        }

        if (content.ExpiresOn is not null && content.ExpiryReason is null)
        {
            throw new BrokenRuleException("Consultations.ExpiryNeedsReason");
        }

        if (content.Steps.Count > MostSteps)
        {
            throw new BrokenRuleException("Consultations.TooManySteps", MostSteps);
        }

        Within(content.Understood, LongestUnderstood);
        Within(content.ExpiryReason, LongestLine);
        Within(content.NotCovered, LongestNotCovered);
        foreach (var step in content.Steps)
        {
            Within(step.Words, LongestLine);
        }
    }

    private static void Within(string? words, int most)
    {
        if (words?.Length > most)
        {
            throw new BrokenRuleException("Consultations.TooLong", most);
        }
    }
}
