using System.Globalization;
using Fabang.Kernel.Time;
using FsCheck;
using FsCheck.Fluent;

namespace Fabang.Tests.Kernel;

/// <summary>
/// The laws of due times over ten years: with the holidays and make-up days as they were published for 2017 to 2026, and with
/// calendars made up by chance.
/// </summary>
public class ClockTests
{
    private const int Tries = 400;
    private const int Minutes = 10 * 365 * 24 * 60;

    private static readonly DateTimeOffset First = new(2017, 1, 1, 0, 0, 0, ChinaTime.Offset);
    private static readonly WorkCalendar Published = ReadPublished();

    /// <summary>A day desk, one with odd minutes, round the clock, a night desk, and one that opens for a day at nine.</summary>
    private static readonly WorkHours[] Desks =
        [.. new[] { "09:00-17:30", "08:31-11:59", "00:00-00:00", "20:00-08:00", "09:00-09:00" }.Select(WorkHours.Parse)];

    [Fact]
    public void The_ten_years_are_in_the_data() =>
        Assert.Equal(Enumerable.Range(2017, 10), Enumerable.Range(2017, 10).Where(Published.KnownYears.Contains));

    [Theory]
    [InlineData(LimitUnit.Hours)]
    [InlineData(LimitUnit.WorkingHours)]
    [InlineData(LimitUnit.WorkingDays)]
    public void Two_limits_one_after_the_other_are_their_sum(LimitUnit unit) => Check((clock, start, a, b) =>
        clock.Due(clock.Due(start, a, unit), b, unit) == clock.Due(start, a + b, unit));

    /// <summary>《民法典》第二百零三条 moves only the last day: where the first limit was not moved, calendar days add up; where it was, it is later.</summary>
    [Fact]
    public void Calendar_days_add_up_where_the_first_end_was_not_moved() => Check((clock, start, a, b) =>
    {
        var first = clock.Due(start, a, LimitUnit.Days);
        var moved = first.AddTicks(-1).DayInChina() != start.AddTicks(-1).DayInChina().AddDays(a);
        var (twice, once) = (clock.Due(first, b, LimitUnit.Days), clock.Due(start, a + b, LimitUnit.Days));
        return moved ? twice >= once : twice == once;
    });

    [Fact]
    public void A_start_in_closed_time_is_a_start_at_the_next_opening() => Check((clock, start, a, _) =>
        clock.Due(start, a, LimitUnit.WorkingHours) == clock.Due(clock.NextOpening(start), a, LimitUnit.WorkingHours));

    /// <summary>The day on which working days begin does not count, so a start on days off is a start on the last working day before them.</summary>
    [Fact]
    public void A_start_on_days_off_is_a_start_on_the_last_working_day() => Check((clock, start, a, _) =>
    {
        var day = start.AddTicks(-1).DayInChina();
        while (!clock.Calendar.IsWorkingDay(day))
        {
            day = day.AddDays(-1);
        }

        return clock.Due(start, a + 1, LimitUnit.WorkingDays) == clock.Due(day.At(new TimeOnly(12, 0)), a + 1, LimitUnit.WorkingDays);
    });

    [Fact]
    public void Working_hours_end_while_the_desk_is_open() => Check((clock, start, a, _) =>
        clock.IsOpen(clock.Due(start, a, LimitUnit.WorkingHours)));

    [Theory]
    [InlineData(LimitUnit.Days)]
    [InlineData(LimitUnit.WorkingDays)]
    public void Days_end_at_midnight_after_a_working_day(LimitUnit unit) => Check((clock, start, a, _) =>
    {
        var due = clock.Due(start, a + 1, unit).InChina();
        return due.TimeOfDay == TimeSpan.Zero && clock.Calendar.IsWorkingDay(due.AddTicks(-1).DayInChina());
    });

    [Theory]
    [InlineData(LimitUnit.Hours)]
    [InlineData(LimitUnit.WorkingHours)]
    [InlineData(LimitUnit.Days)]
    [InlineData(LimitUnit.WorkingDays)]
    public void Who_begins_later_or_has_longer_is_never_due_earlier(LimitUnit unit) => Check((clock, start, a, b) =>
    {
        var later = start.AddMinutes(b * 37);
        return clock.Due(start, a, unit) <= clock.Due(later, a, unit) && clock.Due(start, a, unit) <= clock.Due(start, a + b, unit) && clock.Due(start, a, unit) >= start;
    });

    /// <summary>What passes between a start and its end is just what the limit says, counted minute by minute.</summary>
    [Fact]
    public void Working_hours_are_open_time_and_nothing_else() => Check((clock, start, a, _) =>
    {
        var hours = a % 12;
        var due = clock.Due(start, hours, LimitUnit.WorkingHours);
        var open = 0;
        for (var minute = start; minute < due; minute = minute.AddMinutes(1))
        {
            open += clock.IsOpen(minute.AddSeconds(30)) ? 1 : 0;
        }

        return open == hours * 60;
    }, tries: 60);

    [Fact]
    public void Midnight_is_the_end_of_the_day_that_is_over()
    {
        var monday = new DateOnly(2026, 3, 2).At(TimeOnly.MinValue);

        var due = new Limit(1, LimitUnit.WorkingDays).EndFrom(monday, Published, WorkHours.AllDay);

        Assert.Equal(new DateOnly(2026, 3, 3).At(TimeOnly.MinValue), due);
    }

    private static void Check(Func<Clock, DateTimeOffset, int, int, bool> law, int tries = Tries)
    {
        var cases =
            from seed in Gen.Choose(0, 9)
            from desk in Gen.Elements(Desks)
            from minute in Gen.Frequency((3, Gen.Choose(0, Minutes)), (1, Gen.Choose(0, Minutes / 1440).Select(day => day * 1440)))
            from a in Gen.Choose(0, 60)
            from b in Gen.Choose(0, 60)
            select (Clock: new Clock(seed == 0 ? MadeUp(minute) : Published, desk), Start: First.AddMinutes(minute), A: a, B: b);
        Prop.ForAll(cases.ToArbitrary(), one => law(one.Clock, one.Start, one.A, one.B)).Check(Config.QuickThrowOnFailure.WithMaxTest(tries));
    }

    /// <summary>One day in six is not what its weekday says: weeks off, and weekends at work.</summary>
    private static WorkCalendar MadeUp(int seed)
    {
        var chance = new Random(seed);
        List<SpecialDay> days = [];
        for (var day = new DateOnly(2016, 12, 1); day.Year < 2029; day = day.AddDays(1))
        {
            if (chance.Next(6) == 0)
            {
                days.Add(new SpecialDay { Date = day, Kind = chance.Next(2) == 0 ? DayKind.Holiday : DayKind.Workday, Name = "", Source = "" });
            }
        }

        return new WorkCalendar(days);
    }

    private static WorkCalendar ReadPublished() => new(
        from line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "reference", "holidays.csv")).Skip(1)
        let parts = line.Split(',')
        select new SpecialDay { Date = DateOnly.Parse(parts[0], CultureInfo.InvariantCulture), Kind = Enum.Parse<DayKind>(parts[1], ignoreCase: true), Name = "", Source = "" });

    /// <summary>A calendar with the hours of a desk, and what both mean, said in another way than the program does.</summary>
    private sealed record Clock(WorkCalendar Calendar, WorkHours Hours)
    {
        public DateTimeOffset Due(DateTimeOffset start, int count, LimitUnit unit) => new Limit(count, unit).EndFrom(start, Calendar, Hours);

        public bool IsOpen(DateTimeOffset moment) => Windows(moment).TakeWhile(window => window.Opens <= moment).Any(window => moment <= window.Closes);

        public DateTimeOffset NextOpening(DateTimeOffset moment) => IsOpen(moment) ? moment : Windows(moment).First(window => window.Opens > moment).Opens;

        private IEnumerable<(DateTimeOffset Opens, DateTimeOffset Closes)> Windows(DateTimeOffset around) =>
            from day in Enumerable.Range(-1, 60).Select(around.DayInChina().AddDays)
            where Calendar.IsWorkingDay(day)
            let opens = day.At(Hours.Opens)
            select (opens, Hours.Closes > Hours.Opens ? day.At(Hours.Closes) : day.AddDays(1).At(Hours.Closes));
    }
}
