namespace Fabang.Modules.Consultations.Publishing.Find;

/// <summary>Keeps this node's index of published questions beside the database: looks when the bell rings, and now and then in case a ring was lost.</summary>
internal sealed class AnswerIndexWorker(IServiceScopeFactory scopes, Bell bell, ILogger<AnswerIndexWorker> log) : BackgroundService
{
    /// <summary>Rung when an answer is published or goes.</summary>
    public const string Topic = "answers";

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await using var rings = bell.ListenAsync(new HashSet<string> { Topic }, stoppingToken).GetAsyncEnumerator(stoppingToken);
        var next = rings.MoveNextAsync().AsTask();
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<AnswerIndexing>().CatchUpAsync(stoppingToken);
            }
            catch (Exception failed) when (!stoppingToken.IsCancellationRequested)
            {
                log.LogError(failed, "The index of published answers could not be brought up to the database; trying again");
            }

            await Task.WhenAny(next, Task.Delay(Longest, stoppingToken));
            next = next.IsCompleted ? rings.MoveNextAsync().AsTask() : next;
        }

        await ((Task)next).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }
}
