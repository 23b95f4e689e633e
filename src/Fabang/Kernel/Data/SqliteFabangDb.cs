using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Fabang.Kernel.Data;

/// <summary>The embedded database: a county bureau runs the whole service from one file.</summary>
public sealed class SqliteFabangDb(DbContextOptions<SqliteFabangDb> options) : FabangDb(options)
{
    internal override IQueryable<OutboxMessage> DueMessages(DateTimeOffset now, int most) =>
        WaitingMessages(now).OrderBy(message => message.Id).Take(most);

    internal override async Task<IAsyncDisposable> TakeTurnAsync(CancellationToken cancel)
    {
        var turn = await FileTurn.TakeAsync($"{Path.GetFullPath(Database.GetDbConnection().DataSource)}.lock", cancel);
        // The framework's own lock is a row, which stays when a process is killed amid a migration; whoever comes later would wait for it for ever.
        await Database.ExecuteSqlAsync($"""drop table if exists "__EFMigrationsLock" """, cancel);
        return turn;
    }

    internal override object Stored(DateTimeOffset moment) => moment.UtcTicks;

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcTicks>();
    }

    /// <summary>SQLite cannot order or compare a DateTimeOffset; it can a number.</summary>
    private sealed class UtcTicks() : ValueConverter<DateTimeOffset, long>(
        moment => moment.UtcTicks, stored => new DateTimeOffset(stored, TimeSpan.Zero));
}
