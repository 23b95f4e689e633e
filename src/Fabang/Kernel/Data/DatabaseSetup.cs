using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Caching.Memory;
using Npgsql;

namespace Fabang.Kernel.Data;

internal static class DatabaseSetup
{
    /// <summary>
    /// Models and compiled queries, once per process. The framework's own cache ends at 1,024 queries, ten units of size each:
    /// a program that has more compiles them again and again. Ours has room for ten times as many.
    /// </summary>
    private static readonly MemoryCache Compiled = new(new MemoryCacheOptions { SizeLimit = 102_400 });

    /// <summary>A connection string that names a host is PostgreSQL; one that names a file is SQLite.</summary>
    /// <exception cref="InvalidDataException">It is neither.</exception>
    public static Engine EngineOf(string place)
    {
        string reason;
        try
        {
            if (new NpgsqlConnectionStringBuilder(place).Host is { Length: > 0 })
            {
                return Engine.Postgres;
            }

            reason = "no Host";
        }
        catch (ArgumentException unknown)
        {
            // The words of the framework name the keyword, and never its value.
            reason = unknown.Message;
        }

        return IsFile(place)
            ? Engine.Sqlite
            : throw new InvalidDataException($"The connection string of the database is not understood ({reason}): write \"Host=…;Database=…;Username=…\". 数据库连接写法有误。");
    }

    private static bool IsFile(string place)
    {
        try
        {
            return new SqliteConnectionStringBuilder(place).DataSource.Length > 0;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    /// <summary>
    /// The database, pooled, with the interceptors that modules have registered as <see cref="IInterceptor"/>.
    /// Expects a <see cref="KeyRing"/> among the services.
    /// </summary>
    public static IServiceCollection AddFabangDb(this IServiceCollection services, string place)
    {
        var engine = EngineOf(place);
        services.AddSingleton<OutboxSignal>();
        services.AddSingleton(new WriteGate(oneAtATime: engine is Engine.Sqlite));
        if (engine is Engine.Sqlite)
        {
            services.AddSingleton<Bell>();
            services.AddDbContextPool<FabangDb, SqliteFabangDb>((provider, db) => db
                .UseSqlite(place, sqlite => sqlite.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery))
                .AddInterceptors(new SqlitePragmas())
                .UseHouse(provider));
            return services;
        }

        var pooled = Pooled(place);
        services.AddSingleton<Bell>(_ => new PostgresBell(pooled));
        services.AddHostedService(provider => new PostgresListener(place, provider.GetRequiredService<Bell>(), provider.GetRequiredService<ILogger<PostgresListener>>()));
        services.AddDbContextPool<FabangDb, PostgresFabangDb>((provider, db) => db
            // By its words and not by a source: for each source the framework would build the model and every query anew. The bell shares its pool.
            .UseNpgsql(pooled, npgsql => npgsql.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery))
            .UseHouse(provider));
        return services;
    }

    /// <summary>
    /// The same place, where a statement that comes again and again is planned once, by few connections: more than the processors can serve
    /// only wait for one another (100 of them on two processors: seventy times as long). Nothing of ours changes the session of a pooled
    /// connection, so that nothing is put back before each next use. What the operator says goes before it.
    /// </summary>
    internal static string Pooled(string place)
    {
        var words = new NpgsqlConnectionStringBuilder(place);
        if (!words.ShouldSerialize("Max Auto Prepare"))
        {
            words.MaxAutoPrepare = 100;
        }

        if (!words.ShouldSerialize("No Reset On Close"))
        {
            words.NoResetOnClose = true;
        }

        if (!words.ShouldSerialize("Maximum Pool Size"))
        {
            words.MaxPoolSize = 8 + (4 * Environment.ProcessorCount);
        }

        return words.ConnectionString;
    }

    private static void UseHouse(this DbContextOptionsBuilder db, IServiceProvider provider) =>
        db.UseHouse(new HouseExtension(
                provider.GetRequiredService<KeyRing>(),
                provider.GetRequiredService<WriteGate>(),
                provider.GetRequiredService<OutboxSignal>()))
            .AddInterceptors(provider.GetServices<IInterceptor>());

    public static DbContextOptionsBuilder UseHouse(this DbContextOptionsBuilder db, HouseExtension house)
    {
        ((Microsoft.EntityFrameworkCore.Infrastructure.IDbContextOptionsBuilderInfrastructure)db).AddOrUpdateExtension(house);
        return db.UseMemoryCache(Compiled)
            // Whether a migration is missing is asked by a test, and not at every start.
            .ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.PendingModelChangesWarning))
            .UseSnakeCaseNamingConvention();
    }
}
