using Fabang.Modules.Regions;

namespace Fabang.Modules.LegalAid.RuleBook.Reruns;

/// <summary>Knows what was refused. Whoever keeps applications registers one: <c>services.AddScoped&lt;IRefusals, …&gt;()</c>.</summary>
public interface IRefusals
{
    /// <summary>
    /// The applications of a province that are refused now, and were on that day or later, because of the means or because the law gives no lawyer for the matter; none that
    /// was refused for another reason, or has been granted since.
    /// </summary>
    Task<IReadOnlyList<RefusedApplication>> SinceAsync(RegionCode province, DateTimeOffset since, CancellationToken cancel);
}
