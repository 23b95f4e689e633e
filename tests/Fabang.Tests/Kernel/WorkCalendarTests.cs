using System.Globalization;
using Fabang.Kernel.Time;
using Fabang.Tests.Support;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.Extensions.DependencyInjection;

namespace Fabang.Tests.Kernel;

/// <summary>Working days with the holidays of 2026 as the State Council published them, and the laws of counting.</summary>
[Trait("Engine", "both")]
public class WorkCalendarTests(FabangApp app) : IClassFixture<FabangApp>
{
    private static readonly WorkHours Office = WorkHours.Parse("09:00-17:30");

    private WorkCalendar Calendar => app.Services.GetRequiredService<Calendars>().Current;

    [Theory]
    [InlineData("2026-02-14", true)]
    [InlineData("2026-02-15", false)]
    [InlineData("2026-02-17", false)]
    [InlineData("2026-02-23", false)]
    [InlineData("2026-02-24", true)]
    [InlineData("2026-02-28", true)]
    [InlineData("2026-09-20", true)]
    [InlineData("2026-10-01", false)]
    [InlineData("2026-10-07", false)]
    [InlineData("2026-10-08", true)]
    [InlineData("2026-10-10", true)]
    [InlineData("2026-10-11", false)]
    public void Spring_Festival_and_National_Day_with_their_make_up_days(string day, bool working) =>
        Assert.Equal(working, Calendar.IsWorkingDay(Day(day)));

    [Theory]
    [InlineData("2026-02-13", 1, "2026-02-14")]
    [InlineData("2026-02-14", 1, "2026-02-24")]
    [InlineData("2026-02-14", 5, "2026-02-28")]
    [InlineData("2026-09-30", 2, "2026-10-09")]
    [InlineData("2026-09-30", 3, "2026-10-10")]
    [InlineData("2026-09-30", 4, "2026-10-12")]
    [InlineData("2026-10-03", 1, "2026-10-08")]
    [InlineData("2026-03-02", 0, "2026-03-02")]
    public void The_day_a_limit_begins_is_not_counted(string start, int days, string end) =>
        Assert.Equal(Day(end), Calendar.AddWorkingDays(Day(start), days));

    [Theory]
    [InlineData("2026-02-10", 7, "2026-02-24")]
    [InlineData("2026-09-24", 7, "2026-10-08")]
    [InlineData("2026-03-02", 7, "2026-03-09")]
    public void A_limit_of_calendar_days_that_ends_on_a_holiday_ends_after_it(string start, int days, string end) =>
        Assert.Equal(Day(end), Calendar.AddCalendarDays(Day(start), days));

    [Theory]
    [InlineData("2026-02-14 16:30", 2, "2026-02-24 10:00")]
    [InlineData("2026-02-14 16:30", 1, "2026-02-14 17:30")]
    [InlineData("2026-02-18 12:00", 1, "2026-02-24 10:00")]
    [InlineData("2026-03-02 07:00", 8.5, "2026-03-02 17:30")]
    public void Working_time_passes_only_while_the_desk_is_open(string start, double hours, string end) =>
        Assert.Equal(Moment(end), Calendar.AddWorkingTime(Moment(start), TimeSpan.FromHours(hours), Office));

    [Fact]
    public void A_year_without_data_counts_Monday_to_Friday_and_says_so()
    {
        Assert.DoesNotContain(2099, Calendar.KnownYears);
        Assert.True(Calendar.IsWorkingDay(new DateOnly(2099, 10, 1)));
        Assert.Contains(2026, Calendar.KnownYears);
    }

    [Fact]
    public void Adding_twice_is_adding_once_the_sum() =>
        Prop.ForAll(Starts(), Minutes(), Minutes(), (start, a, b) =>
            Calendar.AddWorkingTime(Calendar.AddWorkingTime(start, a, Office), b, Office) == Calendar.AddWorkingTime(start, a + b, Office)).QuickCheckThrowOnFailure();

    [Fact]
    public void A_start_in_closed_time_is_a_start_at_the_next_opening() =>
        Prop.ForAll(Starts(), Minutes(), (start, time) =>
            Calendar.AddWorkingTime(start, time, Office) == Calendar.AddWorkingTime(NextOpening(start), time, Office)).QuickCheckThrowOnFailure();

    [Fact]
    public void Working_time_ends_on_a_working_day_within_the_hours() =>
        Prop.ForAll(Starts(), Minutes(), (start, time) =>
        {
            var end = Calendar.AddWorkingTime(start, time, Office);
            var ofDay = TimeOnly.FromTimeSpan(end.TimeOfDay);
            return Calendar.IsWorkingDay(end.DayInChina()) && ofDay > Office.Opens && ofDay <= Office.Closes;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_later_start_never_ends_earlier() =>
        Prop.ForAll(Starts(), Starts(), Minutes(), (a, b, time) =>
            a <= b == Calendar.AddWorkingTime(a, time, Office) <= Calendar.AddWorkingTime(b, time, Office)
            || Calendar.AddWorkingTime(a, time, Office) == Calendar.AddWorkingTime(b, time, Office)).QuickCheckThrowOnFailure();

    [Fact]
    public void Working_days_add_up_too() =>
        Prop.ForAll(Starts(), Gen.Choose(0, 60).ToArbitrary(), Gen.Choose(0, 60).ToArbitrary(), (start, a, b) =>
        {
            var day = start.DayInChina();
            return Calendar.AddWorkingDays(Calendar.AddWorkingDays(day, a), b) == Calendar.AddWorkingDays(day, a + b);
        }).QuickCheckThrowOnFailure();

    private DateTimeOffset NextOpening(DateTimeOffset start)
    {
        for (var day = start.DayInChina(); ; day = day.AddDays(1))
        {
            var (opens, closes) = (day.At(Office.Opens), day.At(Office.Closes));
            if (Calendar.IsWorkingDay(day) && start < closes)
            {
                return start > opens ? start : opens;
            }
        }
    }

    /// <summary>Any minute of 2025 to 2027.</summary>
    private static Arbitrary<DateTimeOffset> Starts() =>
        Gen.Choose(0, 3 * 365 * 24 * 60).Select(minute => new DateTimeOffset(2025, 1, 1, 0, 0, 0, ChinaTime.Offset).AddMinutes(minute)).ToArbitrary();

    /// <summary>One minute to twenty days of work.</summary>
    private static Arbitrary<TimeSpan> Minutes() => Gen.Choose(1, 20 * 510).Select(minutes => TimeSpan.FromMinutes(minutes)).ToArbitrary();

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateTimeOffset Moment(string text) => DateTimeOffset.Parse(text + " +08:00", CultureInfo.InvariantCulture);
}
