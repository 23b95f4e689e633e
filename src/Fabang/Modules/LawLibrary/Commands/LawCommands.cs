using System.CommandLine;
using Fabang.Kernel.Commands;
using Fabang.Modules.LawLibrary.Import;
using Fabang.Modules.LawLibrary.Indexing;

namespace Fabang.Modules.LawLibrary.Commands;

/// <summary><c>./fabang laws …</c></summary>
internal static class LawCommands
{
    public static Command All(CommandHost host) => new("laws", "The law library. 法律库")
    {
        Import(host),
        CheckCommand.Of(host),
        SearchCommand.Of(host),
        EvaluateCommand.Of(host),
        TrainCommand.Of(host),
    };

    private static Command Import(CommandHost host)
    {
        var folder = new Argument<string>("DIR") { Description = "Folder of texts of law: national/, local/, cases/. 法律文本文件夹" };
        return host.Verb(
            "import",
            "Imports texts of law. Can be stopped and repeated: what is known already is left alone. 导入法律文本，可中断、可重复",
            async (services, parsed, cancel) =>
            {
                await PrepareAsync(services, cancel);
                var report = await ProgressBar.ShowAsync(progress => ImportAsync(services, parsed.GetRequiredValue(folder), progress, cancel));
                ImportSummary.Write(report, Console.Out);
                return 0;
            },
            folder);
    }

    /// <summary>The newest tables, and an index that is up to date unless a running site sees to it.</summary>
    /// <returns>How many laws and cases the index had to be filled with.</returns>
    public static async Task<int> PrepareAsync(IServiceProvider services, CancellationToken cancel)
    {
        await Serve.MigrateAsync(services, cancel);
        await Serve.PrepareAsync(services, cancel);
        return await services.GetRequiredService<LawIndexing>().CatchUpAsync(cancel);
    }

    // The index follows while the import goes on, and is made durable when it has ended.
    private static async Task<ImportReport> ImportAsync(IServiceProvider services, string folder, IProgress<ImportProgress> progress, CancellationToken cancel)
    {
        using var imported = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var following = FollowAsync(services.GetRequiredService<IServiceScopeFactory>(), imported.Token);
        try
        {
            return await services.GetRequiredService<LawImport>().RunAsync(folder, progress, cancel);
        }
        finally
        {
            await imported.CancelAsync();
            await following;
            await services.GetRequiredService<LawIndexing>().CatchUpAsync(CancellationToken.None);
        }
    }

    private static async Task FollowAsync(IServiceScopeFactory scopes, CancellationToken imported)
    {
        while (!imported.IsCancellationRequested)
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<LawIndexing>().CatchUpAsync(CancellationToken.None);
            await Task.Delay(TimeSpan.FromMilliseconds(500), imported).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
