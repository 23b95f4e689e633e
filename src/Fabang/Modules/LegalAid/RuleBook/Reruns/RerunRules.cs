using Fabang.Modules.Matters;
using Fabang.Modules.Regions;

namespace Fabang.Modules.LegalAid.RuleBook.Reruns;

/// <summary>How far back refusals are judged again when rules change.</summary>
public sealed class RerunRules(RegionSettings settings, Calendars calendars)
{
    /// <summary>A refusal that is older is left alone: who was refused half a year ago has other means by now, or another way.</summary>
    public static readonly SettingKey<Limit> Refusals = new("legal-aid.rerun-refusals", new(180, LimitUnit.Days), SettingNames.Ours, Limit.Parse);

    /// <summary>Whether a refusal of this moment is still young enough, and a moment before which none is.</summary>
    public async Task<(DateTimeOffset Since, Predicate<DateTimeOffset> IsYoung)> WindowAsync(RegionCode province, DateTimeOffset now, CancellationToken cancel)
    {
        var limit = await settings.GetAsync(Refusals, province, cancel);
        var hours = await settings.GetAsync(MatterLimits.DeskHours, province, cancel);
        var calendar = calendars.Current;
        return (Earliest(limit, now), refusedAt => limit.EndFrom(refusedAt, calendar, hours) > now);
    }

    /// <summary>Early enough for every calendar: holidays lengthen a limit, and a working day is at most half of what passes.</summary>
    private static DateTimeOffset Earliest(Limit limit, DateTimeOffset now) =>
        limit.Unit is LimitUnit.Hours ? now.AddHours(-limit.Count) : now.AddDays(-(2 * limit.Count) - 30);
}
