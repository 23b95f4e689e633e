using Fabang.Modules.LawLibrary.Api;
using Fabang.Modules.LegalAid.Eligibility;

namespace Fabang.Modules.LegalAid.Api;

/// <summary>What the document shows.</summary>
internal static class EligibilityExamples
{
    public static readonly QuestionsInApi Questions = new(
        [new("pay", "要工钱，或者要单位承认是它的职工")], [new("migrant", "进城打工的人（要工钱、工伤赔偿）")], [new("330000", "浙江省")]);

    public static readonly AidAnswers Answers = new("pay", "none", 6000, 3, "330000");

    public static readonly FindingInApi Finding = new(
        AidChance.Likely, "您家的收入在标准以内。", "申请时要如实说明家里的情况，可以用承诺代替证明。", 2200, IsInvented: true, 2000,
        [new CitedInApi("法律援助法#31", "《法律援助法》第三十一条", "/laws/法律援助法/31")], [], "2026-11-27");
}
