using Microsoft.EntityFrameworkCore;

namespace Fabang.Kernel.Live;

/// <summary>Takes, keeps and gives back leases. The database decides who wins.</summary>
public sealed class Leases(FabangDb db, TimeProvider clock)
{
    public static string NameOfJob(Type job) => $"job:{job.Name}";

    /// <summary>Takes the lease when it is free or has run out, and lengthens it when the holder asks again.</summary>
    /// <returns>Whether <paramref name="holder"/> has it now.</returns>
    public async Task<bool> TryTakeAsync(string name, string holder, TimeSpan length, CancellationToken cancel = default)
    {
        var now = clock.GetUtcNow();
        var until = now + length;
        var leases = db.Set<Lease>();
        var taken = await leases.Where(lease => lease.Name == name && (lease.Holder == holder || lease.Until <= now))
            .ExecuteUpdateAsync(set => set.SetProperty(lease => lease.Holder, holder).SetProperty(lease => lease.Until, until), cancel);
        if (taken == 1)
        {
            return true;
        }

        return await db.Database.ExecuteSqlAsync(
            $"insert into leases (name, holder, until) values ({name}, {holder}, {db.Stored(until)}) on conflict (name) do nothing", cancel) == 1;
    }

    /// <summary>
    /// Lengthens many leases in one statement, also those that have run out. For names that only one holder ever asks for: who holds them is not looked at.
    /// A name that was never taken is passed over.
    /// </summary>
    public Task LengthenAsync(IReadOnlyCollection<string> names, TimeSpan length, CancellationToken cancel = default)
    {
        var until = clock.GetUtcNow() + length;
        return db.Set<Lease>().Where(lease => names.Contains(lease.Name)).ExecuteUpdateAsync(set => set.SetProperty(lease => lease.Until, until), cancel);
    }

    /// <summary>Ends the lease now and keeps its row, which then tells who had it last, and until when.</summary>
    public async Task EndAsync(string name, string holder, CancellationToken cancel = default)
    {
        var now = clock.GetUtcNow();
        await db.Set<Lease>().Where(lease => lease.Name == name && lease.Holder == holder && lease.Until > now)
            .ExecuteUpdateAsync(set => set.SetProperty(lease => lease.Until, now), cancel);
    }

    public Task GiveBackAsync(string name, string holder, CancellationToken cancel = default) =>
        db.Set<Lease>().Where(lease => lease.Name == name && lease.Holder == holder).ExecuteDeleteAsync(cancel);
}
