using System.Globalization;
using Fabang.Modules.Regions;

namespace Fabang.Modules.Consultations.Live;

/// <summary>What regions decide about live consultation.</summary>
public static class LiveLimits
{
    /// <summary>Until when somebody must have taken it. 公共法律服务实体、热线、网络平台法律咨询服务指南: instant online consultation within 5 hours.</summary>
    public static readonly SettingKey<Limit> Wait = new("consultations.live-wait", new(5, LimitUnit.Hours), "法律咨询服务指南：在线即时咨询5小时内", Limit.Parse);

    /// <summary>How many conversations one lawyer holds at once.</summary>
    public static readonly SettingKey<int> Seats = new("consultations.live-seats", 3, SettingNames.Ours, Count);

    /// <summary>How many may wait for one lawyer; who comes then is asked to leave a question or to come back at a time.</summary>
    public static readonly SettingKey<int> QueuePerLawyer = new("consultations.live-queue", 6, SettingNames.Ours, Count);

    /// <summary>After so many minutes in the queue it goes on as a written question by itself: nobody waits for ever.</summary>
    public static readonly SettingKey<int> LongestWait = new("consultations.live-longest-wait", 60, SettingNames.Ours, Count);

    /// <summary>After so many minutes without a word it is ended.</summary>
    public static readonly SettingKey<int> Silence = new("consultations.live-silence", 30, SettingNames.Ours, Count);

    /// <summary>How many may be booked for one half hour.</summary>
    public static readonly SettingKey<int> Bookings = new("consultations.live-bookings", 3, SettingNames.Ours, Count);

    public static IEnumerable<ISettingKey> All => [Wait, Seats, QueuePerLawyer, LongestWait, Silence, Bookings];

    private static int Count(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture) is var count and > 0 and <= 1000
        ? count : throw new FormatException($"'{text}' is not a number from 1 to 1000.");
}
