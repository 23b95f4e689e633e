using Fabang.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Tests.Access;

/// <summary>What every table holds, in short: a deed that was refused leaves it as it was.</summary>
internal static class DatabaseState
{
    /// <summary>One line for each table: its name, how many rows it has and the sum of their versions.</summary>
    public static Task<List<string>> ReadAsync(FabangDb db) => db.Database.SqlQueryRaw<string>(string.Join(
        " union all ",
        from table in db.Model.GetEntityTypes()
        let name = table.GetTableName()
        where name is not null && !table.IsMappedToJson()
        let version = table.FindProperty(nameof(Fabang.Kernel.Entity.Version))?.GetColumnName()
        let changes = version is null ? "" : $" || '/' || coalesce(sum({version}), 0)"
        select $"select '{name} ' || count(*){changes} as \"Value\" from {name}")).ToListAsync();
}
