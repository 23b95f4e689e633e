using System.Reflection;
using System.Runtime.InteropServices;
using Fabang.Modules.Messaging;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Fabang.Modules.Audit.Operate;

/// <summary>Reads how the house is doing: what an operator looks at first. Numbers, names of types and ids; nothing of any matter.</summary>
public sealed class HouseState(FabangDb db, HealthCheckService health, NodeName node, TimeProvider clock)
{
    private static readonly IReadOnlyList<Type> Jobs =
    [
        .. typeof(HouseState).Assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IJob))).OrderBy(type => type.Name),
    ];

    public string Version => typeof(HouseState).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    public string Runtime => $"{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSDescription}";

    public string Node => node.Value;

    public string Database => db.Database.ProviderName!.Split('.')[^1];

    public async Task<string?> LastMigrationAsync(CancellationToken cancel) => (await db.Database.GetAppliedMigrationsAsync(cancel)).LastOrDefault();

    public Task<HealthReport> HealthAsync(CancellationToken cancel) => health.CheckHealthAsync(cancel);

    public async Task<Backlog> OutboxAsync(CancellationToken cancel)
    {
        var waiting = db.Set<OutboxMessage>().Where(message => message.DoneAt == null && message.DeadAt == null);
        return new(await waiting.CountAsync(cancel), await waiting.MinAsync(message => (DateTimeOffset?)message.At, cancel));
    }

    public async Task<Backlog> UnchainedAsync(CancellationToken cancel)
    {
        var waiting = db.Set<AuditEntry>().Where(entry => entry.Sequence == null);
        return new(await waiting.CountAsync(cancel), await waiting.MinAsync(entry => (DateTimeOffset?)entry.At, cancel));
    }

    /// <summary>How many messages stand where; those that ended are counted for the last day.</summary>
    public async Task<IReadOnlyDictionary<MessageStatus, int>> MessagesAsync(CancellationToken cancel)
    {
        var yesterday = clock.GetUtcNow().AddDays(-1);
        return await db.Set<Message>().Where(message => message.EndedAt == null || message.EndedAt > yesterday)
            .GroupBy(message => message.Status).Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(row => row.Key, row => row.Count, cancel);
    }

    public async Task<IReadOnlyList<JobState>> JobsAsync(CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var names = Jobs.Select(Leases.NameOfJob).ToList();
        var leases = await db.Set<Lease>().AsNoTracking().Where(lease => names.Contains(lease.Name)).ToDictionaryAsync(lease => lease.Name, cancel);
        return [.. Jobs.Select(job => StateOf(job, leases.GetValueOrDefault(Leases.NameOfJob(job)), now))];
    }

    /// <summary>What is held at this moment besides jobs.</summary>
    public async Task<IReadOnlyList<Lease>> LeasesAsync(CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        return await db.Set<Lease>().AsNoTracking().Where(lease => lease.Until > now && !lease.Name.StartsWith("job:")).OrderBy(lease => lease.Name).Take(100).ToListAsync(cancel);
    }

    private static JobState StateOf(Type job, Lease? lease, DateTimeOffset now)
    {
        var runs = lease?.Until > now;
        return new(job.Name, (TimeSpan)job.GetProperty(nameof(IJob.Every))!.GetValue(null)!, lease?.Holder, runs, runs ? null : lease?.Until);
    }

    /// <param name="Count">How many wait.</param>
    /// <param name="Oldest">Since when the first of them waits.</param>
    public sealed record Backlog(int Count, DateTimeOffset? Oldest);

    /// <param name="Name">Of its class.</param>
    /// <param name="Every">The pause between two runs.</param>
    /// <param name="Node">Which node runs it, or ran it last; null when none has yet.</param>
    /// <param name="Runs">Whether it is running now.</param>
    /// <param name="LastEnd">When it last ended.</param>
    public sealed record JobState(string Name, TimeSpan Every, string? Node, bool Runs, DateTimeOffset? LastEnd);
}
