namespace Fabang.Modules.Consultations.Desk;

/// <summary>Who is on duty now (值班), by lease: it runs out by itself when somebody forgets to go off duty.</summary>
public sealed class Duty(FabangDb db, Leases leases, Bell bell, TimeProvider clock)
{
    /// <summary>Rung when somebody goes on duty or off, comes or leaves.</summary>
    public const string Topic = "duty";

    /// <summary>The longest shift.</summary>
    public static readonly TimeSpan Shift = TimeSpan.FromHours(12);

    public async Task<bool> BeginAsync(Guid lawyer)
    {
        var began = await leases.TryTakeAsync(NameOf(lawyer), lawyer.ToString("N"), Shift);
        await bell.RingAsync(Topic);
        return began;
    }

    public async Task EndAsync(Guid lawyer)
    {
        await leases.GiveBackAsync(NameOf(lawyer), lawyer.ToString("N"));
        await bell.RingAsync(Topic);
    }

    public async Task<bool> IsOnAsync(Guid lawyer) => (await AmongAsync([lawyer])).Count > 0;

    /// <summary>Which of these are on duty.</summary>
    public async Task<IReadOnlySet<Guid>> AmongAsync(IEnumerable<Guid> lawyers)
    {
        var names = lawyers.ToDictionary(NameOf);
        var now = clock.GetUtcNow();
        var held = await Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions.ToListAsync(
            db.Set<Lease>().Where(lease => names.Keys.Contains(lease.Name) && lease.Until > now).Select(lease => lease.Name));
        return held.Select(name => names[name]).ToHashSet();
    }

    private static string NameOf(Guid lawyer) => $"duty:{lawyer:N}";
}
