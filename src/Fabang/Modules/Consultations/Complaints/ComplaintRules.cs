using Fabang.Modules.Regions;

namespace Fabang.Modules.Consultations.Complaints;

/// <summary>The clocks of a complaint. Each decision of a region holds from a day on, by a document.</summary>
public static class ComplaintRules
{
    /// <summary>Until when it is said whether the complaint is accepted.</summary>
    public static readonly SettingKey<Limit> Accept = new("consultations.complaint-accept-limit", new(5, LimitUnit.WorkingDays), "参照法律援助投诉处理：5个工作日内受理", Limit.Parse);

    /// <summary>Until when it is decided. Complaints about legal aid had at most 45 days; regions put bad ratings right within 15 working days.</summary>
    public static readonly SettingKey<Limit> Decide = new("consultations.complaint-decide-limit", new(15, LimitUnit.WorkingDays), "参照好差评整改：15个工作日（法律援助投诉最长45日）", Limit.Parse);

    /// <summary>How long the person may go one step up. 《信访工作条例》第三十五条: within 30 days of the written reply.</summary>
    public static readonly SettingKey<Limit> StepUp = new("consultations.complaint-step-up-limit", new(30, LimitUnit.Days), "参照《信访工作条例》第三十五条：收到书面答复之日起30日内", Limit.Parse);

    /// <summary>Until when the step above decides. 《信访工作条例》第三十五条: within 30 days of the request.</summary>
    public static readonly SettingKey<Limit> Review = new("consultations.complaint-review-limit", new(30, LimitUnit.Days), "参照《信访工作条例》第三十五条：收到复查请求之日起30日内", Limit.Parse);

    public static IEnumerable<ISettingKey> All => [Accept, Decide, StepUp, Review];
}
