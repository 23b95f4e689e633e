using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Fabang.Kernel.Data;

/// <summary>How <c>dotnet ef</c> builds the SQLite model; it opens no database.</summary>
internal sealed class SqliteDesignTime : IDesignTimeDbContextFactory<SqliteFabangDb>
{
    public SqliteFabangDb CreateDbContext(string[] args)
    {
        var db = new DbContextOptionsBuilder<SqliteFabangDb>();
        db.UseSqlite("Data Source=design.db").UseHouse(DesignTimeHouse.Make());
        return new SqliteFabangDb(db.Options);
    }
}

/// <summary>How <c>dotnet ef</c> builds the PostgreSQL model; it opens no database.</summary>
internal sealed class PostgresDesignTime : IDesignTimeDbContextFactory<PostgresFabangDb>
{
    public PostgresFabangDb CreateDbContext(string[] args)
    {
        var db = new DbContextOptionsBuilder<PostgresFabangDb>();
        db.UseNpgsql("Host=design").UseHouse(DesignTimeHouse.Make());
        return new PostgresFabangDb(db.Options);
    }
}

file static class DesignTimeHouse
{
    public static HouseExtension Make() => new(KeyRing.Fresh(TimeProvider.System), new WriteGate(oneAtATime: false), new OutboxSignal());
}
