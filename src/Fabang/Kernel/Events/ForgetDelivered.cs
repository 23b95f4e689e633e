using Microsoft.EntityFrameworkCore;

namespace Fabang.Kernel.Events;

/// <summary>Forgets what was delivered a month ago; what is dead stays until an operator has seen it.</summary>
internal sealed class ForgetDelivered(FabangDb db, TimeProvider clock) : IJob
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    public static TimeSpan Every => TimeSpan.FromHours(6);

    public async Task RunAsync(CancellationToken cancel)
    {
        var before = clock.GetUtcNow() - Kept;
        var old = db.Set<OutboxMessage>().Where(message => message.DoneAt < before);
        await db.Set<OutboxDelivery>().Where(delivery => old.Any(message => message.Id == delivery.MessageId)).ExecuteDeleteAsync(cancel);
        await old.ExecuteDeleteAsync(cancel);
    }
}
