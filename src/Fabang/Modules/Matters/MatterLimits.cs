using Fabang.Modules.Regions;

namespace Fabang.Modules.Matters;

/// <summary>Reckons when a limit of a region ends: its count, its hours, and the one calendar.</summary>
public sealed class MatterLimits(RegionSettings settings, Calendars calendars)
{
    /// <summary>When the desks of a region work, for limits in working hours.</summary>
    public static readonly SettingKey<WorkHours> DeskHours = new("matters.desk-hours", new(new(9, 0), new(17, 30)), SettingNames.Ours, WorkHours.Parse);

    /// <summary>How long the duty manager has after something was not done in time.</summary>
    public static readonly SettingKey<Limit> EscalationLimit = new("matters.escalation-limit", new(4, LimitUnit.WorkingHours), SettingNames.Ours, Limit.Parse);

    public async Task<Due> EndAsync(SettingKey<Limit> key, RegionCode region, DateTimeOffset start, CancellationToken cancel = default)
    {
        var limit = await settings.GetAsync(key, region, cancel);
        var hours = await settings.GetAsync(DeskHours, region, cancel);
        return new Due(limit.EndFrom(start, calendars.Current, hours), $"{key.Name}={limit}");
    }
}
