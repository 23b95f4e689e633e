using Fabang.Modules.LawLibrary.Import;
using Fabang.Modules.LawLibrary.Indexing;
using Fabang.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Fabang.Tests.Modules.LawLibrary;

internal static class LibraryApp
{
    public static Task<ImportReport> ImportAsync(this FabangApp app, string folder, IProgress<ImportProgress>? progress = null, CancellationToken cancel = default) =>
        app.Services.GetRequiredService<LawImport>().RunAsync(folder, progress, cancel);

    /// <summary>What the worker of the index does when the bell rings.</summary>
    public static Task<int> CatchUpAsync(this FabangApp app) => app.WithAsync<LawIndexing, int>(indexing => indexing.CatchUpAsync(CancellationToken.None));

    public static async Task<ImportReport> ImportAndIndexAsync(this FabangApp app, string folder)
    {
        var report = await app.ImportAsync(folder);
        await app.CatchUpAsync();
        return report;
    }
}
