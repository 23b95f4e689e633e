using Fabang.Modules.Regions;

namespace Fabang.Modules.Consultations.Outcomes;

/// <summary>
/// Asking a person what became of their matter so many days after the answer (回访): once for each of the days, and never again where they do not want it.
/// One who is stuck goes onto the desk of their lawyer.
/// </summary>
public sealed class OutcomeQuestion : Entity, IRegional
{
    /// <summary>Most characters of what a person adds.</summary>
    public const int LongestWords = 500;

    private OutcomeQuestion()
    {
    }

    public Guid ConsultationId { get; private init; }

    public RegionCode Region { get; private set; }

    /// <summary>So many days after the answer.</summary>
    public int Day { get; private init; }

    public DateTimeOffset AskAt { get; private set; }

    public DateTimeOffset? AskedAt { get; private set; }

    /// <summary>What the person said; null until they did.</summary>
    public Outcome? Outcome { get; private set; }

    /// <summary>What they added, in their own words.</summary>
    public string? Words { get; private set; }

    public DateTimeOffset? ToldAt { get; private set; }

    /// <summary>When a lawyer saw that somebody is stuck.</summary>
    public DateTimeOffset? SeenAt { get; private set; }

    public Guid? SeenBy { get; private set; }

    public static OutcomeQuestion Plan(Consultation consultation, int day, DateTimeOffset askAt) =>
        new() { ConsultationId = consultation.Id, Region = consultation.Region, Day = day, AskAt = askAt };

    /// <summary>There was another answer meanwhile: the days are counted from that one. What was asked stays.</summary>
    public void PutOff(RegionCode region, DateTimeOffset askAt)
    {
        if (AskedAt is null)
        {
            (Region, AskAt) = (region, askAt);
        }
    }

    /// <summary>The day has come.</summary>
    public void Ask(DateTimeOffset now)
    {
        if (AskedAt is null)
        {
            AskedAt = now;
            Raise(new OutcomeAsked(ConsultationId, Day, now));
        }
    }

    /// <summary>The person says what became of it.</summary>
    /// <returns>False where they have said the same before: one press that arrived twice.</returns>
    /// <exception cref="BrokenRuleException">They have said something else, or were not asked.</exception>
    public bool Tell(Outcome outcome, string? words, DateTimeOffset now)
    {
        if (AskedAt is null)
        {
            throw new BrokenRuleException("Consultations.CannotMove");
        }

        if (Outcome is not null)
        {
            return Outcome == outcome ? false : throw new BrokenRuleException("Consultations.OutcomeTold");
        }

        (Outcome, Words, ToldAt) = (outcome, string.IsNullOrWhiteSpace(words) ? null : words.Trim(), now);
        Raise(new OutcomeTold(ConsultationId, Day, outcome, now));
        return true;
    }

    /// <summary>A lawyer, or the duty manager, has seen that the person is stuck.</summary>
    public void See(Guid who, DateTimeOffset now)
    {
        if (SeenAt is null)
        {
            (SeenAt, SeenBy) = (now, who);
        }
    }
}
