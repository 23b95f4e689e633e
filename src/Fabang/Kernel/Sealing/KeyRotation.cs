using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Fabang.Kernel.Sealing;

/// <summary>
/// Seals every sealed column again with the newest key of the ring, a batch of rows at a time. A rotation that
/// was cut off is run again. Readers and writers go on meanwhile: old keys still open, and both hashes are looked for.
/// </summary>
internal sealed class KeyRotation(FabangDb db)
{
    private const int Batch = 200;

    private static readonly MethodInfo RotateRows =
        typeof(KeyRotation).GetMethod(nameof(RotateRowsAsync), BindingFlags.NonPublic | BindingFlags.Instance)!;

    /// <returns>The number of rows sealed again.</returns>
    public async Task<int> RunAsync(Func<string, int, Task> report, CancellationToken cancel)
    {
        var total = 0;
        foreach (var entity in db.Model.GetEntityTypes().Where(entity => SealedColumns.In(entity).Any()))
        {
            var key = entity.FindPrimaryKey()!.Properties.Single();
            total += await (Task<int>)RotateRows.MakeGenericMethod(entity.ClrType, key.ClrType).Invoke(this, [entity, key.Name, report, cancel])!;
        }

        return total;
    }

    /// <summary>Goes by a list of keys made first: rows that are removed meanwhile would shift pages, and what a shift hides would stay under the old key.</summary>
    private async Task<int> RotateRowsAsync<T, TKey>(IEntityType entity, string key, Func<string, int, Task> report, CancellationToken cancel)
        where T : class
    {
        var done = 0;
        var keys = await db.Set<T>().Select(row => EF.Property<TKey>(row, key)).ToListAsync(cancel);
        foreach (var batch in keys.Chunk(Batch))
        {
            int rows;
            while ((rows = await TryRotateAsync<T, TKey>(entity, key, batch, cancel)) < 0)
            {
                // Somebody saved one of these rows meanwhile: read the batch again.
            }

            done += rows;
            await report(entity.GetTableName()!, done);
        }

        return done;
    }

    /// <returns>How many rows; -1 when somebody else was faster with one of them.</returns>
    private async Task<int> TryRotateAsync<T, TKey>(IEntityType entity, string key, TKey[] batch, CancellationToken cancel)
        where T : class
    {
        db.ChangeTracker.Clear();
        var rows = await db.Set<T>().Where(row => batch.Contains(EF.Property<TKey>(row, key))).ToListAsync(cancel);
        foreach (var entry in rows.Select(db.Entry))
        {
            foreach (var property in SealedColumns.In(entity))
            {
                entry.Property(property).IsModified = entry.Property(property).CurrentValue is not null;
            }
        }

        try
        {
            await db.SaveChangesAsync(cancel);
            return rows.Count;
        }
        catch (DbUpdateConcurrencyException)
        {
            return -1;
        }
    }
}
