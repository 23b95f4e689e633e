namespace Fabang.Modules.LawLibrary.Import;

/// <summary>Causes of action (案由), most of them of 《民事案件案由规定》（法〔2020〕346号）; <c>content/laws/causes.csv</c>.</summary>
internal static class CaseCauses
{
    private const string Dispute = "纠纷";

    private static readonly Lazy<IReadOnlyList<string>> All = new(() =>
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "content", "laws", "causes.csv")).Skip(1).Where(line => line.Length > 0).OrderByDescending(cause => cause.Length)]);

    /// <summary>The cause that the name of a case ends with: 买卖合同纠纷 of 甲诉某公司买卖合同纠纷案; null where it ends with none. 服务合同案 is 服务合同纠纷.</summary>
    public static string? In(string name)
    {
        var rest = name.TrimEnd('。');
        foreach (var ending in (ReadOnlySpan<string>)["一案", "案件", "案"])
        {
            if (rest.EndsWith(ending, StringComparison.Ordinal))
            {
                rest = rest[..^ending.Length];
                return All.Value.FirstOrDefault(cause => rest.EndsWith(cause, StringComparison.Ordinal) || (cause.EndsWith(Dispute, StringComparison.Ordinal) && rest.EndsWith(cause[..^Dispute.Length], StringComparison.Ordinal)));
            }
        }

        return null;
    }
}
