using Fabang.Shell.Api;

namespace Fabang.Modules.LawLibrary.Api;

/// <summary>What the document shows as answers. The words are ours; no word of them is law.</summary>
internal static class LawsExamples
{
    private const string LawPath = "/laws/%E5%8A%B3%E5%8A%A8%E5%90%88%E5%90%8C%E6%B3%95";

    private static readonly VersionInApi Version = new(
        new DateOnly(2012, 12, 28), new DateOnly(2013, 7, 1), Standing.InForce, IsCurrent: true, ArticleCount: 98,
        ["2012年12月28日 ……修正"], "national/社会法/劳动合同法(2012-12-28).md", new DateTimeOffset(2026, 3, 2, 1, 0, 0, TimeSpan.Zero));

    public static readonly ApiPage<FoundInApi> Found = new(
        1, 2, null, "/api/v1/laws/search?q=%E5%85%AC%E5%8F%B8%E6%8B%96%E6%AC%A0%E5%B7%A5%E8%B5%84%E6%80%8E%E4%B9%88%E5%8A%9E&page=2", null,
        [new("劳动合同法#30", "《劳动合同法》第三十条", LawPath + "/30", new DateOnly(2012, 12, 28), "……（官方条文里最相近的一段）……", "工资要按时足额发", "单位拖欠工资，可以……")]);

    public static readonly LawInApi Law = new(
        "劳动合同法", "中华人民共和国劳动合同法", TextKind.Law, "全国人民代表大会常务委员会", null, null, Standing.InForce, LawPath, Version, [Version],
        [new("第一章 总则", 0, "1")], ["1", "2", "3"]);

    public static readonly ArticleInApi Article = new(
        "劳动合同法#30", "《劳动合同法》第三十条", "中华人民共和国劳动合同法", LawPath + "/30", IsOfficial: true, "……（官方条文）……", ["第三章 劳动合同的履行和变更"], Version,
        "工资要按时足额发", "单位拖欠工资，可以……",
        new(new DateOnly(2026, 3, 2), "……（导入文件里的文字）……", "第一款漏了一个字", "全国人民代表大会常务委员会公报2013年第1号", "/laws/corrections/0195a3b0-1c2d-7e3f-8a4b-5c6d7e8f9a0b"));
}
