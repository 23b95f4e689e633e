using System.Globalization;
using Fabang.Modules.Regions;

namespace Fabang.Modules.Consultations.Quality;

/// <summary>What regions decide about ratings, call-backs and expert reviews. Each decision holds from a day on, by a document.</summary>
public static class QualityRules
{
    /// <summary>This grade and those below it are bad (差评): 政务服务"好差评" counts 不满意 and 非常不满意.</summary>
    public static readonly SettingKey<int> BadGrade = new("consultations.bad-grade", (int)Grade.Bad, "国办发〔2019〕51号：不满意、非常不满意为差评", text => Whole(text, 1, 4));

    /// <summary>Within which a bad rating is called back and put right: 5 working days (Dezhou) and 15 (a city of Sichuan) are in use.</summary>
    public static readonly SettingKey<Limit> CallBack = new("consultations.call-back-limit", new(5, LimitUnit.WorkingDays), "好差评：差评5个工作日内回访整改（德州）", Limit.Parse);

    /// <summary>So many tries before it may be written down that nobody could be reached.</summary>
    public static readonly SettingKey<int> Tries = new("consultations.call-back-tries", 3, SettingNames.Ours, text => Whole(text, 1, 20));

    /// <summary>Of a hundred closed consultations, so many are drawn for expert review.</summary>
    public static readonly SettingKey<int> ReviewShare = new("consultations.review-share", 5, SettingNames.Ours, text => Whole(text, 0, 100));

    public static IEnumerable<ISettingKey> All => [BadGrade, CallBack, Tries, ReviewShare];

    private static int Whole(string text, int least, int most) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture) is var count && count >= least && count <= most
        ? count : throw new FormatException($"'{text}' is not a number from {least} to {most}.");
}
