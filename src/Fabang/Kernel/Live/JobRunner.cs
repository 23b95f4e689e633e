namespace Fabang.Kernel.Live;

/// <summary>Runs one kind of job whenever it is due, on the node that holds its lease.</summary>
internal sealed class JobRunner<TJob>(IServiceScopeFactory scopes, NodeName node, TimeProvider clock, ILogger<JobRunner<TJob>> log) : BackgroundService
    where TJob : class, IJob
{
    /// <summary>Lengthened while the job runs: a job may take what it needs, and one that died with its node is soon taken up by another.</summary>
    private static readonly TimeSpan Hold = TimeSpan.FromMinutes(1);
    private static readonly string Name = Leases.NameOfJob(typeof(TJob));

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await RunOnceAsync(stoppingToken);
            }
            catch (Exception failed) when (!stoppingToken.IsCancellationRequested)
            {
                log.LogError(failed, "The job {Job} failed; it runs again in {Every}", typeof(TJob).Name, TJob.Every);
            }

            await Task.Delay(TJob.Every, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task RunOnceAsync(CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var leases = scope.ServiceProvider.GetRequiredService<Leases>();
        if (!await leases.TryTakeAsync(Name, node.Value, Hold, cancel))
        {
            return;
        }

        using var over = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var keeping = KeepAsync(over);
        try
        {
            await scope.ServiceProvider.GetRequiredService<TJob>().RunAsync(over.Token);
        }
        finally
        {
            await over.CancelAsync();
            await keeping;
            await leases.EndAsync(Name, node.Value, CancellationToken.None);
        }
    }

    /// <summary>Lengthens the lease until the job is over. Who finds it with another node, after a sleep, stops the job here.</summary>
    private async Task KeepAsync(CancellationTokenSource over)
    {
        while (true)
        {
            await Task.Delay(Hold / 3, clock, over.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (over.IsCancellationRequested)
            {
                return;
            }

            try
            {
                await using var scope = scopes.CreateAsyncScope();
                if (!await scope.ServiceProvider.GetRequiredService<Leases>().TryTakeAsync(Name, node.Value, Hold, CancellationToken.None))
                {
                    await over.CancelAsync();
                }
            }
            catch (Exception failed)
            {
                log.LogWarning(failed, "The lease of the job {Job} could not be lengthened; trying again", typeof(TJob).Name);
            }
        }
    }
}
