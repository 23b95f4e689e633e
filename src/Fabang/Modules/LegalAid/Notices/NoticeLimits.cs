using Fabang.Modules.Regions;

namespace Fabang.Modules.LegalAid.Notices;

/// <summary>How soon an organ notifies the centre. No clock of ours runs by it: it is over when the notice comes, and what is left is to say whether it was kept.</summary>
public static class NoticeLimits
{
    public static readonly SettingKey<Limit> Organ = new("legal-aid.organ-notice-limit", new(3, LimitUnit.Days), "《法律援助法》第三十六条", Limit.Parse);
}
