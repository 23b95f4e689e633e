using Fabang.Modules.LawLibrary.Citations;
using Fabang.Shell.Api;

namespace Fabang.Modules.LawLibrary.Api;

/// <summary>What the document shows as an answer.</summary>
internal static class CitationsExamples
{
    public static readonly ApiPage<CitationInApi> Resolved = new(
        1, 1, 1, null, null,
        [new("《劳动合同法》第三十条第二款", 2, "劳动合同法", "30", 2, null, CitationOutcome.Found, new DateOnly(2012, 12, 28), "/laws/%E5%8A%B3%E5%8A%A8%E5%90%88%E5%90%8C%E6%B3%95/30?asOf=2020-01-01")]);
}
