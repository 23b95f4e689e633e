using Fabang.Modules.LegalAid.Oversight.Years;

namespace Fabang.Modules.LegalAid.Jobs;

/// <summary>Keeps the years in figures fresh.</summary>
internal sealed class CountYears(YearCounts counts) : IJob
{
    public static TimeSpan Every => TimeSpan.FromMinutes(10);

    public Task RunAsync(CancellationToken cancel) => counts.CountDueAsync(cancel);
}
