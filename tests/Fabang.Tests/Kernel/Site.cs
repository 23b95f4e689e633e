using Fabang.Kernel.Commands;
using Fabang.Kernel.Data;
using Fabang.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Fabang.Tests.Kernel;

/// <summary>A site as an operator has it: a data folder with keys of its own, a database, and the command line.</summary>
internal sealed class Site : IAsyncDisposable
{
    private readonly TestDatabase? _database;

    private Site(TestDatabase? database, string? place)
    {
        _database = database;
        Place = place ?? $"Data Source={Path.Combine(Data.FullName, "fabang.db")}";
        App = Build(Settings);
    }

    public DirectoryInfo Data { get; } = Directory.CreateTempSubdirectory("fabang-site-");

    public string Place { get; }

    /// <summary>The services of the site; nothing of it is started.</summary>
    public WebApplication App { get; private set; }

    private string[] Settings => [$"--Fabang:Data={Data.FullName}", $"--ConnectionStrings:Fabang={Place}", "--Logging:LogLevel:Default=None"];

    /// <summary>With all tables, and nothing in them.</summary>
    public static Site New()
    {
        var database = TestDatabase.Copy();
        return new(database, database.Place);
    }

    /// <summary>With nothing at all: an empty folder, and on PostgreSQL an empty database.</summary>
    public static async Task<Site> EmptyAsync()
    {
        if (!TestDatabase.IsPostgres)
        {
            return new(null, null);
        }

        var name = $"fabang_site_{Guid.NewGuid():N}";
        var server = new NpgsqlConnectionStringBuilder(Environment.GetEnvironmentVariable("FABANG_TEST_POSTGRES")!) { Database = "postgres", Pooling = false };
        await RunAsync(server, $"create database {name}");
        server.Database = name;
        server.Pooling = true;
        return new(null, server.ConnectionString);
    }

    public Task<int> CommandAsync(params string[] args) =>
        CommandLine.RunAsync([.. args, "--data", Data.FullName, "--database", Place], House.Modules, Build);

    public async Task<T> WithAsync<TService, T>(Func<TService, Task<T>> act) where TService : notnull
    {
        await using var scope = App.Services.CreateAsyncScope();
        return await act(scope.ServiceProvider.GetRequiredService<TService>());
    }

    public Task<T> ReadAsync<T>(Func<FabangDb, Task<T>> read) => WithAsync(read);

    /// <summary>As a restart does: nothing of the old process is left, and keys and tables are read anew.</summary>
    public async Task RestartAsync()
    {
        await StopAsync();
        App = Build(Settings);
    }

    public async Task StopAsync()
    {
        await App.DisposeAsync();
        SqliteConnection.ClearAllPools();
        NpgsqlConnection.ClearAllPools();
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        _database?.Dispose();
        if (_database is null && TestDatabase.IsPostgres)
        {
            var place = new NpgsqlConnectionStringBuilder(Place) { Pooling = false };
            var name = place.Database;
            place.Database = "postgres";
            await RunAsync(place, $"drop database {name} with (force)");
        }

        Data.Delete(recursive: true);
    }

    /// <summary>Under the name of the program: the one of the tests has no styles to serve.</summary>
    private static WebApplication Build(string[] settings) => House.Build([.. settings, "--applicationName=Fabang"]);

    private static async Task RunAsync(NpgsqlConnectionStringBuilder place, string sql)
    {
        await using var connection = new NpgsqlConnection(place.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
