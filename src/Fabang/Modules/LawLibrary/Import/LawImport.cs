using System.Data.Common;
using System.Threading.Channels;
using Fabang.Modules.LawLibrary.Indexing;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.LawLibrary.Import;

/// <summary>
/// Imports a folder of texts of law (法律文本导入): what the ledger knows is left alone, a changed file replaces its version or adds
/// a new one, a broken file is noted and the rest goes on. Killed at any point and started again, it comes to the same end.
/// </summary>
public sealed class LawImport(IServiceScopeFactory scopes, NodeName node, Bell bell, TimeProvider clock)
{
    private const string LeaseName = "laws:import";

    /// <summary>Articles stored in one transaction, about a tenth of a second of work.</summary>
    private const int LargestBatch = 1200;

    private const int Attempts = 5;

    /// <summary>After a crash the next import waits no longer than this.</summary>
    private static readonly TimeSpan LeaseLength = TimeSpan.FromSeconds(15);

    /// <exception cref="BrokenRuleException">Another import is running.</exception>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    public async Task<ImportReport> RunAsync(string root, IProgress<ImportProgress>? progress = null, CancellationToken cancel = default)
    {
        var folder = new LawFolder(root);
        using var lost = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        await TakeTurnAsync(cancel);
        var keeping = KeepTurnAsync(lost);
        try
        {
            return await ImportAsync(folder, progress, lost.Token);
        }
        finally
        {
            await lost.CancelAsync();
            await keeping;
            await GiveBackAsync();
        }
    }

    private async Task<ImportReport> ImportAsync(LawFolder folder, IProgress<ImportProgress>? progress, CancellationToken cancel)
    {
        var ledger = await InScopeAsync(services =>
            services.GetRequiredService<FabangDb>().Set<ImportedFile>().AsNoTracking().ToDictionaryAsync(file => file.Path, StringComparer.Ordinal, cancel));
        var total = new ImportCounts();
        // Reading is done by one, writing by the other, and what waits between them is bounded.
        var units = Channel.CreateBounded<ImportUnit>(new BoundedChannelOptions(128) { SingleReader = true, SingleWriter = true });
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var reading = Task.Run(() => ReadAsync(folder, ledger, units.Writer, stop.Token), CancellationToken.None);
        try
        {
            await foreach (var batch in BatchesAsync(units.Reader, cancel))
            {
                var done = total.Files + batch.Sum(unit => unit.Files.Count);
                var counts = await InScopeAsync(services =>
                    new LibraryWriter(services.GetRequiredService<FabangDb>(), clock).WriteAsync(batch, folder.Paths, done, cancel));
                total.Files += counts.Files;
                total.Articles += counts.Articles;
                total.Added += counts.Added;
                total.Replaced += counts.Replaced;
                progress?.Report(new ImportProgress(total.Files, folder.Paths.Count, total.Articles));
                await bell.RingAsync(IndexWorker.Topic);
            }
        }
        finally
        {
            await stop.CancelAsync();
            await reading.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        return await FinishAsync(folder, total, cancel);
    }

    private static async Task ReadAsync(
        LawFolder folder, IReadOnlyDictionary<string, ImportedFile> ledger, ChannelWriter<ImportUnit> units, CancellationToken cancel)
    {
        try
        {
            foreach (var unit in folder.Changed(ledger))
            {
                await units.WriteAsync(unit, cancel);
            }

            units.Complete();
        }
        catch (Exception failed)
        {
            units.Complete(failed);
        }
    }

    private static async IAsyncEnumerable<List<ImportUnit>> BatchesAsync(
        ChannelReader<ImportUnit> units, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel)
    {
        List<ImportUnit> batch = [];
        var weight = 0;
        await foreach (var unit in units.ReadAllAsync(cancel))
        {
            batch.Add(unit);
            weight += unit.Weight;
            if (weight >= LargestBatch)
            {
                yield return batch;
                (batch, weight) = ([], 0);
            }
        }

        if (batch.Count > 0)
        {
            yield return batch;
        }
    }

    private async Task<ImportReport> FinishAsync(LawFolder folder, ImportCounts total, CancellationToken cancel)
    {
        var report = await InScopeAsync(async services =>
        {
            var db = services.GetRequiredService<FabangDb>();
            (await LibraryWriter.LibraryAsync(db, cancel)).Finished();
            await db.SaveChangesAsync(cancel);
            var left = await db.Set<ImportedFile>().AsNoTracking().Where(file => file.Outcome != FileOutcome.Imported).OrderBy(file => file.Path).ToListAsync(cancel);
            left.RemoveAll(file => !folder.Paths.Contains(file.Path));
            return new ImportReport(
                folder.Paths.Count,
                folder.Paths.Count - total.Files,
                total.Added,
                total.Replaced,
                left.Count(file => file.Outcome is FileOutcome.Duplicate),
                [.. left.Where(file => file.Fault is not null).Select(file => new LawFileProblem(file.Path, file.Fault!.Value, file.Detail))],
                await Holdings.CountAsync(db, cancel));
        });
        await bell.RingAsync(IndexWorker.Topic);
        return report;
    }

    /// <summary>One import at a time, over all nodes. A killed one keeps its lease for some seconds.</summary>
    private async Task TakeTurnAsync(CancellationToken cancel)
    {
        for (var waited = TimeSpan.Zero; !await TryTakeAsync(cancel); waited += TimeSpan.FromSeconds(1))
        {
            if (waited > LeaseLength)
            {
                throw new BrokenRuleException("LawLibrary.ImportIsRunning");
            }

            await Task.Delay(TimeSpan.FromSeconds(1), cancel);
        }
    }

    private async Task KeepTurnAsync(CancellationTokenSource lost)
    {
        while (true)
        {
            await Task.Delay(LeaseLength / 4, lost.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (lost.IsCancellationRequested)
            {
                return;
            }

            try
            {
                if (!await TryTakeAsync(CancellationToken.None))
                {
                    await lost.CancelAsync();
                }
            }
            catch (DbException)
            {
                // A database that does not answer for a moment: what is written would fail too. Three more attempts fit into the lease.
            }
        }
    }

    private Task<bool> TryTakeAsync(CancellationToken cancel) =>
        InScopeAsync(services => services.GetRequiredService<Leases>().TryTakeAsync(LeaseName, node.Value, LeaseLength, cancel));

    private async Task GiveBackAsync()
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<Leases>().GiveBackAsync(LeaseName, node.Value, CancellationToken.None);
    }

    /// <summary>Each piece of work in a scope of its own, and again where somebody else wrote to the library in between.</summary>
    private async Task<T> InScopeAsync<T>(Func<IServiceProvider, Task<T>> act)
    {
        for (var attempt = 1; ; attempt++)
        {
            await using var scope = scopes.CreateAsyncScope();
            try
            {
                return await act(scope.ServiceProvider);
            }
            catch (DbUpdateConcurrencyException) when (attempt < Attempts)
            {
                // An editor's correction, or a law that takes effect, was faster. The revision of the library guards the work: nothing of it was written.
            }
        }
    }
}
