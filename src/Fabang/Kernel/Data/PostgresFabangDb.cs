using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Npgsql;

namespace Fabang.Kernel.Data;

/// <summary>The database for a province or the nation: many nodes, one PostgreSQL.</summary>
public sealed class PostgresFabangDb(DbContextOptions<PostgresFabangDb> options) : FabangDb(options)
{
    internal override IQueryable<OutboxMessage> DueMessages(DateTimeOffset now, int most) => Set<OutboxMessage>().FromSql(
        $"""
        select * from outbox
        where done_at is null and dead_at is null and due_at <= {Stored(now)} and (claimed_until is null or claimed_until < {Stored(now)})
        order by id limit {most} for update skip locked
        """);

    /// <summary>"Fabang" in ASCII: the advisory lock of this database that stands for the turn.</summary>
    private const long Turn = 0x466162616E67;

    internal override async Task<IAsyncDisposable> TakeTurnAsync(CancellationToken cancel)
    {
        try
        {
            await Database.OpenConnectionAsync(cancel);
        }
        catch (PostgresException missing) when (missing.SqlState == PostgresErrorCodes.InvalidCatalogName)
        {
            await this.GetService<IRelationalDatabaseCreator>().CreateAsync(cancel);
            await Database.OpenConnectionAsync(cancel);
        }

        var turn = new SessionTurn(this);
        try
        {
            await turn.TakeAsync(cancel);
            return turn;
        }
        catch
        {
            await Database.CloseConnectionAsync();
            throw;
        }
    }

    internal override object Stored(DateTimeOffset moment) => moment.ToUniversalTime();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<Utc>();
    }

    /// <summary>A lock of the session, which the server lets go of when the connection ends.</summary>
    private sealed class SessionTurn(PostgresFabangDb db) : IAsyncDisposable
    {
        public Task TakeAsync(CancellationToken cancel) => RunAsync("select pg_advisory_lock($1)", cancel);

        public async ValueTask DisposeAsync()
        {
            await RunAsync("select pg_advisory_unlock($1)", CancellationToken.None);
            await db.Database.CloseConnectionAsync();
        }

        private async Task RunAsync(string sql, CancellationToken cancel)
        {
            // Another node may need longer than a statement otherwise has.
            await using var command = new NpgsqlCommand(sql, (NpgsqlConnection)db.Database.GetDbConnection()) { CommandTimeout = 0, Parameters = { new() { Value = Turn } } };
            await command.ExecuteNonQueryAsync(cancel);
        }
    }

    /// <summary>PostgreSQL refuses a DateTimeOffset that is not in UTC.</summary>
    private sealed class Utc() : ValueConverter<DateTimeOffset, DateTimeOffset>(
        moment => moment.ToUniversalTime(), stored => stored);
}
