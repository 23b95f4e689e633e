namespace Fabang.Modules.Guidance.Triage;

/// <summary>A time limit that applies, and how it stands today.</summary>
/// <param name="Rule">The limit.</param>
/// <param name="Standing">How it stands.</param>
/// <param name="EndsOn">The earliest day on which it may end, by the answers; null where they do not tell.</param>
public sealed record RunningLimit(LimitRule Rule, LimitStanding Standing, DateOnly? EndsOn)
{
    /// <param name="rule">The limit.</param>
    /// <param name="passed">How much has passed, as the person has answered; null where they have not.</param>
    /// <param name="today">The day in China.</param>
    public static RunningLimit Of(LimitRule rule, TriageAnswer? passed, DateOnly today)
    {
        if (rule.Length is not { } length)
        {
            return new(rule, LimitStanding.NotRunning, null);
        }

        if (passed?.Least is not { } least)
        {
            return new(rule, rule.IsShort ? LimitStanding.Soon : LimitStanding.Unknown, null);
        }

        // An answer is a span of days: the limit ends at the earliest as if it had begun on the first of them.
        DateOnly? earliest = passed.Most is { } most ? length.After(most.Before(today)) : null;
        var latest = length.After(least.Before(today));
        return latest <= today || earliest is null ? new(rule, LimitStanding.PerhapsOver, null)
            : rule.IsShort || (rule.Soon?.Before(earliest.Value) ?? earliest.Value) <= today ? new(rule, LimitStanding.Soon, earliest)
            : new(rule, LimitStanding.Open, earliest);
    }
}
