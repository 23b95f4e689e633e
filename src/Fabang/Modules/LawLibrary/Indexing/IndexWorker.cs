namespace Fabang.Modules.LawLibrary.Indexing;

/// <summary>Keeps this node's index beside the database: looks when the bell rings, and now and then in case a ring was lost.</summary>
internal sealed class IndexWorker(IServiceScopeFactory scopes, Bell bell, ILogger<IndexWorker> log) : BackgroundService
{
    /// <summary>Rung when the library has changed.</summary>
    public const string Topic = "laws";

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(500);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await using var rings = bell.ListenAsync(new HashSet<string> { Topic }, stoppingToken).GetAsyncEnumerator(stoppingToken);
        var next = rings.MoveNextAsync().AsTask();
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<LawIndexing>().CatchUpAsync(stoppingToken);
            }
            catch (Exception failed) when (!stoppingToken.IsCancellationRequested)
            {
                log.LogError(failed, "The search index could not be brought up to the database; trying again");
            }

            await Task.WhenAny(next, Task.Delay(Longest, stoppingToken));
            next = next.IsCompleted ? rings.MoveNextAsync().AsTask() : next;
            // Rings come in swarms while an import runs.
            await Task.Delay(Shortest, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        await ((Task)next).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }
}
