using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Messaging.Sending;

/// <summary>
/// Forgets number and contents of messages that ended long ago, and of codes that ended yesterday; the ledger keeps that they were sent.
/// 《个人信息保护法》第十九条: personal information is kept no longer than its purpose needs.
/// </summary>
internal sealed class ForgetMessages(FabangDb db, IConfiguration configuration, TimeProvider clock) : IJob
{
    public static TimeSpan Every => TimeSpan.FromHours(6);

    public async Task RunAsync(CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var yesterday = now.AddDays(-1);
        var longAgo = now.AddDays(-configuration.GetValue("Messaging:RememberDays", 90));
        await db.InTransactionAsync(() => db.Set<Message>()
            .Where(message => message.Parameters != null && (message.EndedAt < longAgo || (message.Requested && message.EndedAt < yesterday)))
            .ExecuteUpdateAsync(set => set
                .SetProperty(message => message.Phone, (string?)null)
                .SetProperty(message => message.Parameters, (string?)null), cancel), cancel);
    }
}
