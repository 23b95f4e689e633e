namespace Fabang.Kernel.Time;

/// <summary>
/// The one calendar of the house (工作日历): which days are working days, and when a limit ends.
/// Statutory holidays and make-up days are data; a year without data counts Monday to Friday, and says so.
/// Intervals are counted so that <c>Add(Add(t, a), b) = Add(t, a + b)</c>, and a start in closed time
/// equals a start at the next opening.
/// </summary>
public sealed class WorkCalendar
{
    private readonly IReadOnlyDictionary<DateOnly, DayKind> _special;

    public WorkCalendar(IEnumerable<SpecialDay> special)
    {
        _special = special.ToDictionary(day => day.Date, day => day.Kind);
        KnownYears = _special.Keys.Select(day => day.Year).ToHashSet();
    }

    /// <summary>The years whose holiday notice is in the data.</summary>
    public IReadOnlySet<int> KnownYears { get; }

    public bool IsWorkingDay(DateOnly day) => _special.TryGetValue(day, out var kind)
        ? kind is DayKind.Workday
        : day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);

    /// <summary>The day itself if it is a working day, else the first one after it.</summary>
    public DateOnly NextWorkingDay(DateOnly day)
    {
        while (!IsWorkingDay(day))
        {
            day = day.AddDays(1);
        }

        return day;
    }

    /// <summary>
    /// The last working day of a limit of so many working days (工作日). The day it begins is not counted
    /// （《民法典》第二百零一条: the day on which it begins does not count; 第二百零三条: it ends at 24:00, or with business hours）.
    /// </summary>
    public DateOnly AddWorkingDays(DateOnly start, int days)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        var day = start;
        while (days > 0)
        {
            day = day.AddDays(1);
            days -= IsWorkingDay(day) ? 1 : 0;
        }

        return day;
    }

    /// <summary>
    /// The last day of a limit of so many calendar days (自然日). Where it falls on a holiday it ends on the
    /// first day after it （《民法典》第二百零三条第一款）.
    /// </summary>
    public DateOnly AddCalendarDays(DateOnly start, int days)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        return NextWorkingDay(start.AddDays(days));
    }

    /// <summary>
    /// The moment at which so much working time has passed, counting only <paramref name="hours"/> of working days.
    /// It ends at the end of a day rather than at the beginning of the next; no time at all, begun in closed time, ends at the next opening.
    /// </summary>
    public DateTimeOffset AddWorkingTime(DateTimeOffset start, TimeSpan time, WorkHours hours)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(time, TimeSpan.Zero);
        var moment = start.InChina();
        for (var day = moment.DayInChina().AddDays(-1); ; day = day.AddDays(1))
        {
            var opens = day.At(hours.Opens);
            var closes = opens + hours.Length;
            if (!IsWorkingDay(day) || closes < moment)
            {
                continue;
            }

            var from = opens > moment ? opens : moment;
            var left = closes - from;
            if (time <= left)
            {
                return from + time;
            }

            time -= left;
        }
    }
}
