using System.Globalization;
using Fabang.Modules.Regions;

namespace Fabang.Modules.Consultations;

/// <summary>What regions decide about consultations. Practice differs: 5 hours, 24 hours and 3 working days are all in use.</summary>
public static class ConsultationLimits
{
    /// <summary>
    /// How long a lawyer has for a first answer. 公共法律服务实体、热线、网络平台法律咨询服务指南: a message is answered within 24 hours.
    /// </summary>
    public static readonly SettingKey<Limit> Answer = new("consultations.answer-limit", new(24, LimitUnit.Hours), "法律咨询服务指南：留言24小时内答复", Limit.Parse);

    /// <summary>How long a lawyer has for a follow-up.</summary>
    public static readonly SettingKey<Limit> FollowUpAnswer = new("consultations.follow-up-limit", new(24, LimitUnit.Hours), SettingNames.Ours, Limit.Parse);

    /// <summary>How often a person may ask on.</summary>
    public static readonly SettingKey<int> FollowUps = new("consultations.follow-ups", 3, SettingNames.Ours, text => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture));

    /// <summary>How long an answered consultation stays open without a word of the person.</summary>
    public static readonly SettingKey<Limit> Closing = new("consultations.closing-limit", new(7, LimitUnit.Days), SettingNames.Ours, Limit.Parse);

    /// <summary>How long a closed consultation may be opened again.</summary>
    public static readonly SettingKey<Limit> Reopening = new("consultations.reopening-limit", new(30, LimitUnit.Days), SettingNames.Ours, Limit.Parse);

    public static IEnumerable<ISettingKey> All => [Answer, FollowUpAnswer, FollowUps, Closing, Reopening];
}
