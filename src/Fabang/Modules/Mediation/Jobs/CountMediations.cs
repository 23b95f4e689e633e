using Fabang.Modules.Mediation.Oversight.Years;

namespace Fabang.Modules.Mediation.Jobs;

/// <summary>Keeps the years in figures fresh.</summary>
internal sealed class CountMediations(YearCounts counts) : IJob
{
    public static TimeSpan Every => TimeSpan.FromMinutes(10);

    public Task RunAsync(CancellationToken cancel) => counts.CountDueAsync(cancel);
}
