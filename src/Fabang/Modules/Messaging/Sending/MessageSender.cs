using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Messaging.Sending;

/// <summary>Sends what is due, a few at a time, each in a scope of its own.</summary>
internal sealed class MessageSender(IServiceScopeFactory scopes, TimeProvider clock, ILogger<MessageSender> log)
{
    private const int Batch = 64;
    private const int AtOnce = 8;

    /// <summary>Sends one batch. What has begun is finished; <paramref name="cancel"/> only keeps more from beginning.</summary>
    /// <returns>How many messages this node had in hand; 0 when nothing is due.</returns>
    public async Task<int> SendDueAsync(CancellationToken cancel)
    {
        List<Guid> due;
        await using (var scope = scopes.CreateAsyncScope())
        {
            due = await MessageDelivery.Due(scope.ServiceProvider.GetRequiredService<FabangDb>(), clock.GetUtcNow())
                .OrderBy(message => message.DueAt).Select(message => message.Id).Take(Batch).ToListAsync(cancel);
        }

        var sent = 0;
        await Parallel.ForEachAsync(due, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (id, _) =>
        {
            if (!cancel.IsCancellationRequested && await SendAsync(id))
            {
                Interlocked.Increment(ref sent);
            }
        });
        return sent;
    }

    private async Task<bool> SendAsync(Guid id)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            return await scope.ServiceProvider.GetRequiredService<MessageDelivery>().SendAsync(id);
        }
        catch (Exception failed)
        {
            // Its claim runs out, and the next node to take it finds how far it came. The kind of failure is logged
            // without its words: they may hold what was being sent.
            log.LogError("Message {Message} could not be sent: {Failure}", id, failed.GetType().Name);
            return false;
        }
    }
}
