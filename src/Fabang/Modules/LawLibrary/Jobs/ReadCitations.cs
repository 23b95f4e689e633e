using Fabang.Modules.LawLibrary.Citations;

namespace Fabang.Modules.LawLibrary.Jobs;

/// <summary>Reads what texts cite that are new or have changed.</summary>
internal sealed class ReadCitations(CitationBook book) : IJob
{
    public static TimeSpan Every => TimeSpan.FromSeconds(20);

    public Task RunAsync(CancellationToken cancel) => book.CatchUpAsync(cancel);
}
