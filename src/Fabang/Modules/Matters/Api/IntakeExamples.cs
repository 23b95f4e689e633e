namespace Fabang.Modules.Matters.Api;

/// <summary>What the document shows as a story.</summary>
internal static class IntakeExamples
{
    public static readonly PaperInApi Paper = new(new Guid("0195b4c2-6a00-7000-8000-000000000020"), "工资条.txt", "text/plain; charset=utf-8", 6);

    public static readonly PaperToSend Sent = new("工资条.txt", [.. "欠条"u8]);

    public static readonly OtherSideInApi OtherSide = new("某建筑公司", null, null);

    public static readonly IntakeInApi Intake = new(
        "在工地干了三个月，老板一直不给工钱，也没有签合同，我该怎么办？", "330106", "浙江省杭州市西湖区", "wages", "拖欠工资",
        new Dictionary<string, string>(), OtherSide, [], "A2B3C4D5E6", new DateTimeOffset(2026, 4, 1, 1, 0, 0, TimeSpan.Zero));

    public static readonly NextStepInApi Next = new(NextActor.Lawyer, "值班律师", "接下这个问题", new DateTimeOffset(2026, 3, 3, 1, 0, 0, TimeSpan.Zero), IsLate: false, "依据：本地区的留言答复期限，24 小时。");
}
