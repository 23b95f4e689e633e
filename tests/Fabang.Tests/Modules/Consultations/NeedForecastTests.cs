using Fabang.Kernel.Time;
using Fabang.Modules.Consultations.Rota;

namespace Fabang.Tests.Modules.Consultations;

/// <summary>What past hours say of those to come, and when they say nothing.</summary>
public class NeedForecastTests
{
    /// <summary>A Monday, in the middle of the day.</summary>
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 12, 0, 0, ChinaTime.Offset);

    [Fact]
    public void The_mean_of_an_hour_and_the_band_of_its_weeks()
    {
        // On eight Mondays at nine: 10, 11, … 17 questions; the week before does not count.
        var moments = Enumerable.Range(1, 8).SelectMany(week => Enumerable.Range(0, 9 + week).Select(minute => At(week, 9, minute))).Append(At(9, 9, 0)).ToList();

        var forecast = NeedForecast.Of(moments, Now);

        Assert.Equal((8, 108), (forecast.Weeks, forecast.Questions));
        Assert.Equal(7 * 24, forecast.Hours.Count);
        var monday = forecast.Hours.Single(hour => hour is { Day: DayOfWeek.Monday, Hour: 9 });
        Assert.Equal((13.5, 10.7, 16.3), (monday.Mean, Math.Round(monday.Low, 1), Math.Round(monday.High, 1)));
        Assert.All(forecast.Hours.Where(hour => hour != monday), hour => Assert.Equal((0.0, 0.0, 0.0), (hour.Mean, hour.Low, hour.High)));
    }

    [Fact]
    public void With_few_weeks_or_few_questions_it_says_so_and_nothing_else()
    {
        var threeWeeks = Enumerable.Range(1, 3).SelectMany(week => Enumerable.Range(0, 50).Select(minute => At(week, 9, minute))).ToList();
        var fewQuestions = Enumerable.Range(1, 8).Select(week => At(week, 9, 0)).ToList();

        Assert.Equal((3, 150, false), Said(NeedForecast.Of(threeWeeks, Now)));
        Assert.Equal((8, 8, false), Said(NeedForecast.Of(fewQuestions, Now)));
        Assert.Equal((0, 0, false), Said(NeedForecast.Of([], Now)));
    }

    [Fact]
    public void Today_is_not_over_and_does_not_count()
    {
        var moments = Enumerable.Range(1, 8).SelectMany(week => Enumerable.Range(0, 20).Select(minute => At(week, 9, minute))).ToList();

        Assert.Equal(NeedForecast.Of(moments, Now).Hours, NeedForecast.Of([.. moments, Now.AddHours(-1)], Now).Hours);
    }

    private static (int, int, bool) Said(NeedForecast forecast) => (forecast.Weeks, forecast.Questions, forecast.SaysEnough);

    private static DateTimeOffset At(int weeksAgo, int hour, int minute) => new DateTimeOffset(2026, 3, 2, hour, minute, 0, ChinaTime.Offset).AddDays(-7 * weeksAgo);
}
