using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Fabang.Modules.Demo;

/// <summary>
/// Has PostgreSQL copy matters that were made, with all that hangs on them, under other ids, numbers and hashes. Sealed columns open in the copies: they are bound to
/// table and column, not to the row.
/// </summary>
internal static class ScaleCopies
{
    /// <summary>What the chosen rows of a table are found by, in <see cref="CopiedTable.Chosen"/>.</summary>
    public const string OfOriginals = "matter_id in (select id from scale_originals)";

    /// <param name="db">Whose connection stays open: the originals stand in a table of the session.</param>
    /// <param name="originals">The matters that were made.</param>
    /// <param name="tables">Those that are referred to come before those that refer to them.</param>
    /// <param name="wanted">How many matters there shall be, rounded up to full copies.</param>
    /// <param name="progress">Told how many there are.</param>
    /// <param name="cancel">Gives up.</param>
    public static async Task MakeAsync(FabangDb db, List<Guid> originals, IReadOnlyList<CopiedTable> tables, int wanted, Action<int> progress, CancellationToken cancel)
    {
        await db.Database.OpenConnectionAsync(cancel);
        await db.Database.ExecuteSqlAsync($"set synchronous_commit = off", cancel);
        await db.Database.ExecuteSqlAsync($"drop table if exists scale_originals", cancel);
        await db.Database.ExecuteSqlAsync($"create temporary table scale_originals (id uuid primary key)", cancel);
        await db.Database.ExecuteSqlAsync($"insert into scale_originals select unnest({originals})", cancel);
        var statements = tables.Select(table => CopyOf(db.Model.FindEntityType(table.Entity)!, table)).ToList();
        for (var copy = 1; copy * originals.Count < wanted; copy++)
        {
            foreach (var statement in statements)
            {
                await db.Database.ExecuteSqlRawAsync(statement, [copy.ToString(CultureInfo.InvariantCulture)], cancel);
            }

            progress((copy + 1) * originals.Count);
        }

        await db.Database.ExecuteSqlAsync($"analyze", cancel);
        db.ChangeTracker.Clear();
    }

    /// <summary>One statement that copies the chosen rows of a table: ids become others, the same everywhere for the same copy.</summary>
    private static string CopyOf(IEntityType entity, CopiedTable copied)
    {
        var table = entity.GetTableName()!;
        var columns = entity.GetProperties().Select(property => property.GetColumnName(StoreObjectIdentifier.Table(table))!).ToList();
        var values = columns.Select(column => column switch
        {
            _ when copied.Ids.Contains(column, StringComparer.Ordinal) => $"md5({column}::text || {{0}})::uuid",
            "number" when copied.HasOwnNumber => "number || '-' || {0}",
            _ when column.EndsWith("_hash", StringComparison.Ordinal) => $"md5({column} || {{0}})",
            _ => column,
        });
        return $"insert into {table} ({string.Join(", ", columns)}) select {string.Join(", ", values)} from {table} where {copied.Chosen}";
    }
}
