namespace Fabang.Modules.Consultations.Rota;

/// <summary>What past weeks say about the hours to come, or that they say too little.</summary>
/// <param name="Weeks">How many whole weeks were looked at.</param>
/// <param name="Questions">How many questions came in them.</param>
/// <param name="Hours">Every hour of the week, Monday first; empty where there is too little to say.</param>
public sealed record NeedForecast(int Weeks, int Questions, IReadOnlyList<HourNeed> Hours)
{
    public const int MostWeeks = 8;

    /// <summary>Below these a mean would be chance.</summary>
    public const int FewestWeeks = 4;

    public const int FewestQuestions = 100;

    public bool SaysEnough => Hours.Count > 0;

    /// <param name="moments">When questions were sent.</param>
    /// <param name="now">The weeks end with the last midnight.</param>
    public static NeedForecast Of(IReadOnlyCollection<DateTimeOffset> moments, DateTimeOffset now)
    {
        var end = now.DayInChina();
        var first = moments.Count == 0 ? end : moments.Min().DayInChina();
        var weeks = Math.Min(MostWeeks, (end.DayNumber - first.DayNumber) / 7);
        var start = end.AddDays(-7 * weeks);
        var counted = moments.Select(moment => moment.InChina()).Where(moment => moment.DayInChina() >= start && moment.DayInChina() < end).ToList();
        if (weeks < FewestWeeks || counted.Count < FewestQuestions)
        {
            return new(weeks, counted.Count, []);
        }

        var counts = counted.CountBy(moment => (Week: (moment.DayInChina().DayNumber - start.DayNumber) / 7, moment.DayOfWeek, moment.Hour)).ToDictionary();
        return new(weeks, counted.Count, [.. from day in Enumerable.Range(1, 7).Select(number => (DayOfWeek)(number % 7))
                                             from hour in Enumerable.Range(0, 24)
                                             let week = Enumerable.Range(0, weeks).Select(number => (double)counts.GetValueOrDefault((number, day, hour))).Order().ToList()
                                             select new HourNeed(day, hour, week.Average(), Quantile(week, 0.1), Quantile(week, 0.9))]);
    }

    /// <summary>Between the two nearest of the sorted values.</summary>
    private static double Quantile(List<double> sorted, double part)
    {
        var at = part * (sorted.Count - 1);
        var below = (int)at;
        return below + 1 < sorted.Count ? sorted[below] + ((at - below) * (sorted[below + 1] - sorted[below])) : sorted[below];
    }
}
