using System.Globalization;
using Fabang.Modules.Regions;

namespace Fabang.Modules.Consultations.Outcomes;

/// <summary>On which days after an answer the person is asked what became of it (回访日), calendar days: <c>3 14 60</c>. <c>0</c> is never.</summary>
/// <param name="Days">In order, each once.</param>
public sealed record OutcomeDays(IReadOnlyList<int> Days)
{
    /// <summary>Most times that one person is asked about one matter.</summary>
    private const int Most = 5;

    private const int Latest = 365;

    public static readonly SettingKey<OutcomeDays> Setting = new("consultations.outcome-days", new OutcomeDays([3, 14, 60]), SettingNames.Ours, Parse);

    /// <exception cref="FormatException">It is not a few numbers of days with blanks between them.</exception>
    public static OutcomeDays Parse(string text)
    {
        var days = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(day => int.Parse(day, NumberStyles.None, CultureInfo.InvariantCulture)).ToList();
        return days is [0] ? new([])
            : days.Count is > 0 and <= Most && days.TrueForAll(day => day is > 0 and <= Latest) ? new([.. days.Distinct().Order()])
            : throw new FormatException($"'{text}' is not days such as 3 14 60.");
    }

    public override string ToString() => Days.Count == 0 ? "0" : string.Join(' ', Days);
}
