using System.Globalization;

namespace Fabang.Modules.Guidance.Triage;

/// <summary>A length of time by the calendar, as the law counts limits: 60d (日), 6m (月), 3y (年).</summary>
public sealed record Period(int Count, char Unit)
{
    /// <returns>Null for what is not written so.</returns>
    public static Period? Parse(string text) =>
        text.Length > 1 && text[^1] is 'd' or 'm' or 'y' && int.TryParse(text.AsSpan(0, text.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count <= 1000
            ? new Period(count, text[^1])
            : null;

    public DateOnly After(DateOnly day) => Move(day, Count);

    public DateOnly Before(DateOnly day) => Move(day, -Count);

    private DateOnly Move(DateOnly day, int count) => Unit switch
    {
        'd' => day.AddDays(count),
        'm' => day.AddMonths(count),
        _ => day.AddYears(count),
    };
}
