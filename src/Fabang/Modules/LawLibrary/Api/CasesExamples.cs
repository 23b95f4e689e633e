using Fabang.Shell.Api;

namespace Fabang.Modules.LawLibrary.Api;

/// <summary>What the document shows as answers. The case is invented.</summary>
internal static class CasesExamples
{
    private const string Title = "甲诉某茶馆追索劳动报酬纠纷案";
    private const string Court = "浙江省杭州市西湖区人民法院";
    private const string Cause = "追索劳动报酬纠纷";

    private static readonly Guid Id = new("0195b4c2-6a00-7000-8000-000000000001");
    private static readonly DateOnly DecidedOn = new(2023, 5, 4);
    private static readonly string Path = $"/laws/cases/{Id}";

    public static readonly ApiPage<CaseLineInApi> Found = new(1, 1, 1, null, null, [new(Id, Title, "劳动人事", Court, DecidedOn, Cause, Path)]);

    public static readonly CaseInApi Case = new(
        Id, Title, "劳动人事", Court, DecidedOn, new DateOnly(2023, 6, 1), Cause, "工钱要按时给。", Path,
        [new("劳动合同法#30", "《劳动合同法》第三十条", "/laws/%E5%8A%B3%E5%8A%A8%E5%90%88%E5%90%8C%E6%B3%95/30")],
        [new("基本案情", "甲在某茶馆干活，某茶馆拖欠工资。"), new("典型意义", "工钱要按时给。")]);
}
