using Fabang.Modules.Guidance.Triage;
using Fabang.Modules.LawLibrary.Api;
using Fabang.Modules.Matters.Intakes;

namespace Fabang.Modules.Guidance.Api;

/// <summary>What the document shows as answers.</summary>
internal static class GuidanceExamples
{
    private static readonly CitedInApi Article = new("劳动争议调解仲裁法#27", "《劳动争议调解仲裁法》第二十七条", "/laws/劳动争议调解仲裁法/27");

    public static readonly LawForStoryInApi Law = new(
        [], [new("wages", "拖欠工资")], "wages",
        [new("劳动合同法#30", "《劳动合同法》第三十条", "/laws/劳动合同法/30", null, null, "工资要按时足额发", "单位要按约定按时发够工资。")]);

    public static readonly QuestionsInApi Questions = new([new("migrant", "您是从农村进城打工的吗？", "农民工要工钱，申请法律援助不用查家里有没有钱。", [new("migrant", "是")], null)]);

    public static readonly WaysInApi Ways = new(
        [], "建设工程", "浙江省杭州市西湖区", [],
        [new("labour-arbitration", "申请劳动仲裁：一年", "从知道权利受到侵害那天起算。", LimitStanding.Open, new DateOnly(2027, 2, 1), [Article])],
        [new("leave-question", WayPlace.Soon, "留言问律师", ["任何事情都可以问。"], "免费", "24 小时内", null, [], [], null, "/ask/details", [Article])],
        [],
        1);
}
