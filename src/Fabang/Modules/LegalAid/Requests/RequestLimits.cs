using Fabang.Modules.Regions;

namespace Fabang.Modules.LegalAid.Requests;

/// <summary>How soon the centre answers what a person asks for. 《法律援助法》第四十六条 asks for no delay and sets no days.</summary>
public static class RequestLimits
{
    public static readonly SettingKey<Limit> Answer = new("legal-aid.request-limit", new(5, LimitUnit.WorkingDays), SettingNames.Ours, Limit.Parse);
}
