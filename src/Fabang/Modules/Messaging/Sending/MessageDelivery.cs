using Fabang.Modules.Messaging.Providers;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Messaging.Sending;

/// <summary>
/// Takes one message from claim to outcome. The database decides which node has it; the attempt is written down
/// before the provider is asked, so a node that dies between the two leaves a trace, and no silent second message.
/// </summary>
internal sealed class MessageDelivery(
    FabangDb db, MessageComposer composer, IEnumerable<IMessageProvider> providers, NodeName node, TimeProvider clock)
{
    private static readonly TimeSpan PauseWithoutProvider = TimeSpan.FromMinutes(1);

    public static IQueryable<Message> Due(FabangDb db, DateTimeOffset now) => db.Set<Message>().Where(message =>
        (message.Status == MessageStatus.Waiting && message.DueAt <= now)
        || (message.Status == MessageStatus.Sending && message.ClaimedUntil < now));

    /// <returns>Whether this node had the message; another may have been faster.</returns>
    public async Task<bool> SendAsync(Guid id)
    {
        if (!await ClaimAsync(id))
        {
            return false;
        }

        var message = await db.Set<Message>().Include(m => m.Attempts).SingleAsync(m => m.Id == id);
        var provider = providers.FirstOrDefault(provider => provider.Channel == message.Channel);
        if (message.OpenAttempt is not null)
        {
            message.Close(SendResult.Unknown(provider?.RepeatsSafely ?? false, "node lost"), clock.GetUtcNow());
        }
        else if (await PrepareAsync(message, provider) is { } outgoing)
        {
            await db.SaveChangesAsync();
            message.Close(await provider!.SendAsync(outgoing, CancellationToken.None), clock.GetUtcNow());
        }

        await db.SaveChangesAsync();
        return true;
    }

    private async Task<bool> ClaimAsync(Guid id)
    {
        var now = clock.GetUtcNow();
        var until = now + Message.ClaimFor;
        var claimed = 0;
        await db.InTransactionAsync(async () => claimed = await Due(db, now).Where(message => message.Id == id)
            .ExecuteUpdateAsync(set => set
                .SetProperty(message => message.Status, MessageStatus.Sending)
                .SetProperty(message => message.ClaimedBy, node.Value)
                .SetProperty(message => message.ClaimedUntil, until)
                .SetProperty(message => message.Version, message => message.Version + 1)));
        return claimed == 1;
    }

    /// <returns>What to hand to the provider; null when the message must not or cannot be sent now, which it then says itself.</returns>
    private async Task<OutgoingMessage?> PrepareAsync(Message message, IMessageProvider? provider)
    {
        var now = clock.GetUtcNow();
        var address = await composer.AddressOfAsync(message);
        switch (address)
        {
            case var _ when now >= message.ExpiresAt:
                message.Expire(now);
                return null;
            case { Phone: null }:
                message.Block(BlockReason.NoAddress, now);
                return null;
            case { Safety: { } safety } when !message.Requested && !safety.Allows(message.Channel):
                message.Block(BlockReason.NeverByThisChannel, now);
                return null;
            case { Safety: { } safety } when !message.Requested && safety.NextMoment(now) is var moment && moment > now:
                message.Postpone(moment, now);
                return null;
            case var _ when provider is null:
                message.Postpone(now + PauseWithoutProvider, now);
                return null;
            default:
                var words = composer.Compose(message, address);
                message.Begin(provider.Name, words.Neutral, now);
                return new(message.IdempotencyKey, address.Phone, words.Text, words.Template, words.Parameters);
        }
    }
}
