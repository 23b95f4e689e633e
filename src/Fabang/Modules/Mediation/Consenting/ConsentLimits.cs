using Fabang.Modules.Regions;

namespace Fabang.Modules.Mediation.Consenting;

/// <summary>How long the parties have to say yes or no. No rule sets days.</summary>
public static class ConsentLimits
{
    public static readonly SettingKey<Limit> Answer = new("mediation.consent-limit", new(2, LimitUnit.WorkingDays), SettingNames.Ours, Limit.Parse);
}
