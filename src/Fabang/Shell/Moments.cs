using Microsoft.Extensions.Localization;

namespace Fabang.Shell;

/// <summary>Writes moments as people say them, in China Standard Time: 11月27日（周五）, 今天 15:20, 11月27日（周五）前.</summary>
public sealed class Moments(IStringLocalizer<Texts> texts, TimeProvider clock)
{
    public string Date(DateTimeOffset moment) => Spelled(moment.InChina());

    public string DateAndTime(DateTimeOffset moment) => WithTime(moment.InChina());

    /// <summary>A limit. One that ends with the day is said by its day alone.</summary>
    public string Due(DateTimeOffset moment)
    {
        var local = moment.InChina();
        if (local.TimeOfDay == TimeSpan.Zero)
        {
            // Midnight belongs to the day that ends there.
            return texts["When.Due", Day(local.AddDays(-1))];
        }

        return local is { Hour: 23, Minute: 59 } ? texts["When.Due", Day(local)] : texts["When.DueTime", WithTime(local)];
    }

    private string WithTime(DateTimeOffset local) => texts["When.DateAndTime", Day(local), local];

    private string Day(DateTimeOffset local) => (local.DayInChina().DayNumber - Today.DayNumber) switch
    {
        0 => texts["When.Today"],
        1 => texts["When.Tomorrow"],
        _ => Spelled(local),
    };

    private string Spelled(DateTimeOffset local) =>
        local.Year == Today.Year ? texts["When.Date", local] : texts["When.DateWithYear", local];

    private DateOnly Today => clock.GetUtcNow().DayInChina();
}
