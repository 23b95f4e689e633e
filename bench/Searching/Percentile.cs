namespace Fabang.Bench.Searching;

internal static class Percentile
{
    /// <summary>Milliseconds that so many of a hundred took at most.</summary>
    public static double Of(IEnumerable<TimeSpan> times, int percent)
    {
        var sorted = times.Select(time => time.TotalMilliseconds).Order().ToList();
        return sorted.ElementAtOrDefault(sorted.Count * percent / 100);
    }
}
