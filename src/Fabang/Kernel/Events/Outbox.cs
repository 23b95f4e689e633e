using System.Reflection;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Kernel.Events;

/// <summary>Delivers what was announced: claims due messages, runs their handlers, keeps the failures.</summary>
internal sealed class Outbox(IServiceScopeFactory scopes, EventCatalog catalog, TimeProvider clock, ILogger<Outbox> log)
{
    private const int Batch = 32;
    private static readonly TimeSpan ClaimFor = TimeSpan.FromMinutes(1);

    /// <summary>The pauses between attempts; after the last one the message is dead.</summary>
    private static readonly TimeSpan[] BackOff =
    [
        TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(30), TimeSpan.FromMinutes(2),
        TimeSpan.FromMinutes(10), TimeSpan.FromHours(1), TimeSpan.FromHours(6),
    ];

    public static int MostAttempts => BackOff.Length + 1;

    /// <summary>Delivers one batch.</summary>
    /// <returns>How many messages were taken; 0 when nothing is due.</returns>
    public async Task<int> DeliverAsync(string node, CancellationToken cancel)
    {
        List<OutboxMessage> mine;
        await using (var scope = scopes.CreateAsyncScope())
        {
            mine = await ClaimAsync(scope.ServiceProvider.GetRequiredService<FabangDb>(), node, cancel);
        }

        foreach (var message in mine)
        {
            await DeliverAsync(message, cancel);
        }

        return mine.Count;
    }

    private async Task<List<OutboxMessage>> ClaimAsync(FabangDb db, string node, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var until = now + ClaimFor;
        List<OutboxMessage> mine = [];
        if (!await db.WaitingMessages(now).AnyAsync(cancel))
        {
            return mine;
        }

        await db.InTransactionAsync(async () =>
        {
            mine = await db.DueMessages(now, Batch).AsNoTracking().ToListAsync(cancel);
            var ids = mine.Select(message => message.Id).ToList();
            await db.Set<OutboxMessage>().Where(message => ids.Contains(message.Id)).ExecuteUpdateAsync(set => set
                .SetProperty(message => message.ClaimedBy, node)
                .SetProperty(message => message.ClaimedUntil, until), cancel);
        }, cancel);
        return mine;
    }

    private async Task DeliverAsync(OutboxMessage message, CancellationToken cancel)
    {
        string? failure = null;
        if (catalog.EventNamed(message.Type) is not { } type)
        {
            failure = "no such event";
        }
        else if (Read(message, type) is not { } happened)
        {
            failure = "unreadable event";
        }
        else
        {
            foreach (var handler in catalog.HandlersOf(type))
            {
                failure = await TryAsync(message, handler, type, happened, cancel) ?? failure;
            }
        }

        await CloseAsync(message, failure, cancel);
    }

    /// <summary>An event of an older version may no longer be readable: that must not stop those behind it.</summary>
    private object? Read(OutboxMessage message, Type type)
    {
        try
        {
            return JsonSerializer.Deserialize(message.Payload, type);
        }
        catch (Exception unreadable)
        {
            // Whatever its constructor or a value in it may throw.
            log.LogError("Outbox message {Message} ({Event}) cannot be read: {Failure}", message.Id, type.Name, unreadable.GetType().Name);
            return null;
        }
    }

    /// <returns>What failed, or null.</returns>
    private async Task<string?> TryAsync(OutboxMessage message, Type handler, Type type, object happened, CancellationToken cancel)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<FabangDb>();
            var name = handler.FullName!;
            await db.InTransactionAsync(async () =>
            {
                if (await db.Set<OutboxDelivery>().AnyAsync(d => d.MessageId == message.Id && d.Handler == name, cancel))
                {
                    return;
                }

                db.Add(new OutboxDelivery { MessageId = message.Id, Handler = name, At = clock.GetUtcNow() });
                await (Task)typeof(IHandle<>).MakeGenericType(type).GetMethod(nameof(IHandle<DomainEvent>.HandleAsync))!
                    .Invoke(scope.ServiceProvider.GetRequiredService(handler), BindingFlags.DoNotWrapExceptions, null, [happened, cancel], null)!;
                await db.SaveChangesAsync(cancel);
            }, cancel);
            return null;
        }
        catch (Exception failed) when (failed is not OperationCanceledException || !cancel.IsCancellationRequested)
        {
            log.LogError(failed, "Outbox message {Message} ({Event}) failed in {Handler}, attempt {Attempt}",
                message.Id, type.Name, handler.Name, message.Attempts + 1);
            return $"{handler.Name}: {failed.GetType().Name}";
        }
    }

    private async Task CloseAsync(OutboxMessage message, string? failure, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var attempts = message.Attempts + 1;
        DateTimeOffset? done = failure is null ? now : null;
        DateTimeOffset? dead = failure is not null && attempts >= MostAttempts ? now : null;
        var due = failure is null || dead is not null ? message.DueAt : now + BackOff[attempts - 1];
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<FabangDb>().Set<OutboxMessage>().Where(m => m.Id == message.Id)
            .ExecuteUpdateAsync(set => set
                .SetProperty(m => m.Attempts, attempts)
                .SetProperty(m => m.DoneAt, done)
                .SetProperty(m => m.DeadAt, dead)
                .SetProperty(m => m.DueAt, due)
                .SetProperty(m => m.LastError, failure)
                .SetProperty(m => m.ClaimedUntil, (DateTimeOffset?)null), cancel);
    }
}
