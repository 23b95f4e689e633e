using Microsoft.EntityFrameworkCore;

namespace Fabang.Kernel.Events;

/// <summary>The messages that could not be delivered, for an operator to see and replay.</summary>
public sealed class DeadLetters(FabangDb db, OutboxSignal signal, TimeProvider clock)
{
    /// <summary>Oldest first.</summary>
    public IQueryable<OutboxMessage> All => db.Set<OutboxMessage>().AsNoTracking().Where(message => message.DeadAt != null).OrderBy(message => message.Id);

    /// <summary>Gives dead messages all their attempts anew. Handlers that had succeeded are passed over.</summary>
    /// <param name="id">One message, or null for all.</param>
    /// <returns>How many will be tried.</returns>
    public async Task<int> ReplayAsync(long? id, CancellationToken cancel = default)
    {
        var now = clock.GetUtcNow();
        var replayed = await db.Set<OutboxMessage>()
            .Where(message => message.DeadAt != null && (id == null || message.Id == id))
            .ExecuteUpdateAsync(set => set
                .SetProperty(message => message.DeadAt, (DateTimeOffset?)null)
                .SetProperty(message => message.Attempts, 0)
                .SetProperty(message => message.DueAt, now), cancel);
        signal.Wake();
        return replayed;
    }
}
