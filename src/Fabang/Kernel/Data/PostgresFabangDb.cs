using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

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

    internal override object Stored(DateTimeOffset moment) => moment.ToUniversalTime();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<Utc>();
    }

    /// <summary>PostgreSQL refuses a DateTimeOffset that is not in UTC.</summary>
    private sealed class Utc() : ValueConverter<DateTimeOffset, DateTimeOffset>(
        moment => moment.ToUniversalTime(), stored => stored);
}
