using System.Globalization;

namespace Fabang.Kernel.Time;

/// <summary>
/// A time limit as rules state it: so many hours or days, of the calendar or of working time.
/// Written "24h" (小时), "5wh" (工作小时), "7d" (自然日), "3wd" (工作日).
/// </summary>
public sealed record Limit(int Count, LimitUnit Unit)
{
    /// <exception cref="FormatException">It is not a number followed by h, wh, d or wd.</exception>
    public static Limit Parse(string text)
    {
        var digits = text.TakeWhile(char.IsAsciiDigit).Count();
        return int.TryParse(text.AsSpan(0, digits), NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count <= 10_000
            ? new(count, UnitOf(text[digits..]))
            : throw new FormatException($"'{text}' is not a limit such as 24h, 5wh, 7d or 3wd.");
    }

    /// <summary>
    /// The moment the limit ends. Days end at midnight after the last day （《民法典》第二百零三条）; a limit of
    /// calendar days that ends on a holiday ends on the first working day after it. A limit that begins at midnight begins
    /// at 24:00 of the day that is over: where one limit ends the next begins, and no day is lost between them.
    /// </summary>
    public DateTimeOffset EndFrom(DateTimeOffset start, WorkCalendar calendar, WorkHours hours) => Unit switch
    {
        LimitUnit.Hours => start.AddHours(Count),
        LimitUnit.WorkingHours => calendar.AddWorkingTime(start, TimeSpan.FromHours(Count), hours),
        LimitUnit.Days => EndOf(calendar.AddCalendarDays(DayOf(start), Count)),
        LimitUnit.WorkingDays => EndOf(calendar.AddWorkingDays(DayOf(start), Count)),
    };

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Count}{UnitText(Unit)}");

    private static DateOnly DayOf(DateTimeOffset start) => start.AddTicks(-1).DayInChina();

    private static DateTimeOffset EndOf(DateOnly day) => day.AddDays(1).At(TimeOnly.MinValue);

    private static LimitUnit UnitOf(string text) => text switch
    {
        "h" => LimitUnit.Hours,
        "wh" => LimitUnit.WorkingHours,
        "d" => LimitUnit.Days,
        "wd" => LimitUnit.WorkingDays,
        _ => throw new FormatException($"'{text}' is not a unit of time limits: h, wh, d or wd."),
    };

    private static string UnitText(LimitUnit unit) => unit switch
    {
        LimitUnit.Hours => "h",
        LimitUnit.WorkingHours => "wh",
        LimitUnit.Days => "d",
        LimitUnit.WorkingDays => "wd",
    };
}

/// <summary>What a limit counts.</summary>
public enum LimitUnit
{
    /// <summary>小时</summary>
    Hours,

    /// <summary>工作小时: within the hours of the desk on working days</summary>
    WorkingHours,

    /// <summary>自然日</summary>
    Days,

    /// <summary>工作日</summary>
    WorkingDays,
}
