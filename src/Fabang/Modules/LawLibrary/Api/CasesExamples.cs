using Fabang.Shell.Api;

namespace Fabang.Modules.LawLibrary.Api;

/// <summary>What the document shows as answers. The case is invented.</summary>
internal static class CasesExamples
{
    private static readonly Guid Id = new("0195b4c2-6a00-7000-8000-000000000001");

    private static readonly string Path = $"/laws/cases/{Id}";

    public static readonly ApiPage<CaseLineInApi> Found = new(1, 1, 1, null, null, [new(Id, "甲诉某茶馆劳动争议案", "劳动人事", Path)]);

    public static readonly CaseInApi Case = new(Id, "甲诉某茶馆劳动争议案", "劳动人事", Path, new DateOnly(2023, 6, 1), [new("基本案情", "甲在某茶馆干活，某茶馆没有给工钱。")]);
}
