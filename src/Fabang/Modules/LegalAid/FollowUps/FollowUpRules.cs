using System.Globalization;
using Fabang.Modules.Regions;

namespace Fabang.Modules.LegalAid.FollowUps;

/// <summary>What regions decide about call-backs (回访规则). The law names the call-back and sets neither days nor tries.</summary>
public static class FollowUpRules
{
    private const int MostTries = 20;

    /// <summary>Within so much time of the closing.</summary>
    public static readonly SettingKey<Limit> Within = new("legal-aid.follow-up-limit", new(30, LimitUnit.Days), SettingNames.Ours, Limit.Parse);

    /// <summary>So many tries before it may be written down that nobody could be reached.</summary>
    public static readonly SettingKey<int> Tries = new("legal-aid.follow-up-tries", 3, SettingNames.Ours, Whole);

    private static int Whole(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture) is var count and >= 1 and <= MostTries
        ? count : throw new FormatException($"'{text}' is not a number from 1 to {MostTries}.");
}
