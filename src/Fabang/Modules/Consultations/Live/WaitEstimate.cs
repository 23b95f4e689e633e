namespace Fabang.Modules.Consultations.Live;

/// <summary>
/// How long somebody may expect to wait (预计等待), with its error band. Method: each wait that was served is turned into lawyer-time for one place,
/// <c>waited × lawyers ÷ place</c>; of these the median gives what is likely, the 20th and the 80th percentile the band, so that of ten people about six
/// wait within it; and all three are turned back with today's place and lawyers. Which waits count: those of the last two hours where there are
/// <see cref="FewestSamples"/>, else those of the last four weeks that began within an hour of this time of day, else all of the four weeks. With fewer than
/// <see cref="FewestSamples"/>, or no lawyer there, nothing is said: a guess would be worse.
/// </summary>
/// <param name="Likely">The median.</param>
/// <param name="AtLeast">Four of five waited longer.</param>
/// <param name="AtMost">Four of five had been served by then.</param>
public sealed record WaitEstimate(TimeSpan Likely, TimeSpan AtLeast, TimeSpan AtMost)
{
    public const int FewestSamples = 8;

    /// <summary>How far back waits are looked at.</summary>
    public static readonly TimeSpan Memory = TimeSpan.FromDays(28);

    private static readonly TimeSpan Recent = TimeSpan.FromHours(2);

    /// <summary>In minutes, as people are told: never less than one.</summary>
    public (int Likely, int AtLeast, int AtMost) Minutes =>
        (Math.Max(1, (int)Math.Round(Likely.TotalMinutes)), Math.Max(1, (int)Math.Floor(AtLeast.TotalMinutes)), Math.Max(1, (int)Math.Ceiling(AtMost.TotalMinutes)));

    /// <returns>Null where too little is known.</returns>
    public static WaitEstimate? From(IReadOnlyCollection<ServedWait> served, int place, int lawyers, DateTimeOffset now)
    {
        var shares = Choose(served, now).Select(wait => wait.Waited * wait.Lawyers / wait.Place).Order().ToList();
        if (lawyers == 0 || shares.Count < FewestSamples)
        {
            return null;
        }

        TimeSpan At(double part) => Quantile(shares, part) * place / lawyers;
        return new(At(0.5), At(0.2), At(0.8));
    }

    private static List<ServedWait> Choose(IReadOnlyCollection<ServedWait> served, DateTimeOffset now)
    {
        var usable = served.Where(wait => wait is { Place: > 0, Lawyers: > 0 } && now - wait.ArrivedAt <= Memory).ToList();
        List<ServedWait>[] choices =
        [
            usable.FindAll(wait => now - wait.ArrivedAt <= Recent),
            usable.FindAll(wait => HoursApart(wait.ArrivedAt, now) <= 1),
        ];
        return Array.Find(choices, choice => choice.Count >= FewestSamples) ?? usable;
    }

    /// <summary>Between two times of day, the short way round the clock.</summary>
    private static double HoursApart(DateTimeOffset one, DateTimeOffset other)
    {
        var apart = Math.Abs((one.InChina().TimeOfDay - other.InChina().TimeOfDay).TotalHours);
        return Math.Min(apart, 24 - apart);
    }

    /// <summary>Between the two that stand next to it.</summary>
    private static TimeSpan Quantile(List<TimeSpan> sorted, double part)
    {
        var place = part * (sorted.Count - 1);
        var below = (int)Math.Floor(place);
        var above = Math.Min(below + 1, sorted.Count - 1);
        return sorted[below] + ((sorted[above] - sorted[below]) * (place - below));
    }
}
