using Microsoft.EntityFrameworkCore;

namespace Fabang.Kernel.Data;

/// <summary>
/// A turn that one transaction at a time has, on any node: what it reads after taking the turn includes all that the one before wrote.
/// For rules that look at rows which do not exist yet, where no version can decide.
/// </summary>
public sealed class Turns(FabangDb db)
{
    /// <summary>Waits for the turn and holds it until the transaction of the caller ends.</summary>
    public async Task TakeAsync(Guid whose, CancellationToken cancel = default)
    {
        if (db.Database.CurrentTransaction is null)
        {
            throw new InvalidOperationException("A turn is held by a transaction.");
        }

        var series = $"turn-{whose:N}";
        await db.Database.ExecuteSqlAsync(
            $"insert into counters (series, last) values ({series}, 1) on conflict (series) do update set last = 1 - counters.last", cancel);
    }
}
