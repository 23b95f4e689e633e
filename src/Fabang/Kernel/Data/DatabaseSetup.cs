using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;

namespace Fabang.Kernel.Data;

internal static class DatabaseSetup
{
    /// <summary>A connection string that names a host is PostgreSQL; any other is SQLite.</summary>
    public static Engine EngineOf(string place) =>
        place.Contains("Host=", StringComparison.OrdinalIgnoreCase) ? Engine.Postgres : Engine.Sqlite;

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

        services.AddSingleton(_ => NpgsqlDataSource.Create(place));
        services.AddSingleton<Bell, PostgresBell>();
        services.AddHostedService<PostgresListener>();
        services.AddDbContextPool<FabangDb, PostgresFabangDb>((provider, db) => db
            .UseNpgsql(provider.GetRequiredService<NpgsqlDataSource>(),
                npgsql => npgsql.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery))
            .UseHouse(provider));
        return services;
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
        return db.UseSnakeCaseNamingConvention();
    }
}
