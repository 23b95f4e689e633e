using Fabang.Kernel.Data;
using Fabang.Kernel.Sealing;
using Fabang.Modules.Regions;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Fabang.Tests.Support;

/// <summary>
/// A fresh copy of a template made once per run, with its regions: a file for SQLite, or, when FABANG_TEST_POSTGRES names a
/// server, a database cloned by PostgreSQL itself. The same tests run on both.
/// </summary>
public sealed class TestDatabase : IDisposable
{
    private static readonly string? Server = Environment.GetEnvironmentVariable("FABANG_TEST_POSTGRES");

    /// <summary>One key ring for the whole run, so that the model, which holds its converters, is built once.</summary>
    public static KeyRing Keys { get; } = KeyRing.Fresh(TimeProvider.System);

    private static readonly Lazy<string> Template = new(() =>
    {
        var name = NewName();
        using var services = new ServiceCollection().AddSingleton(Keys).AddLogging().AddFabangDb(PlaceOf(name)).BuildServiceProvider();
        using var scope = services.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<FabangDb>();
        db.Database.EnsureCreated();
        new FillRegions(db, new RegionTree()).PrepareAsync(CancellationToken.None).GetAwaiter().GetResult();
        LetGo(name);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Drop(name);
        return name;
    });

    private readonly string _name = NewName();

    public static bool IsPostgres => Server is not null;

    public string Place => PlaceOf(_name);

    public static TestDatabase Copy()
    {
        var copy = new TestDatabase();
        if (Server is null)
        {
            File.Copy(FileOf(Template.Value), FileOf(copy._name));
        }
        else
        {
            OnServer($"create database {copy._name} template {Template.Value} strategy file_copy");
        }

        return copy;
    }

    /// <summary>A database without a table, for migrations to begin with.</summary>
    public static TestDatabase Empty()
    {
        var empty = new TestDatabase();
        if (Server is not null)
        {
            OnServer($"create database {empty._name}");
        }

        return empty;
    }

    public void Dispose()
    {
        LetGo(_name);
        Drop(_name);
    }

    private static void Drop(string name)
    {
        if (Server is not null)
        {
            OnServer($"drop database if exists {name} with (force)");
            return;
        }

        foreach (var file in Directory.EnumerateFiles(Path.GetTempPath(), name + ".db*"))
        {
            File.Delete(file);
        }
    }

    private static string NewName() => $"fabang_test_{Guid.NewGuid():N}";

    private static string FileOf(string name) => Path.Combine(Path.GetTempPath(), name + ".db");

    private static string PlaceOf(string name) =>
        Server is null ? $"Data Source={FileOf(name)}" : $"{Server};Database={name};Maximum Pool Size=20";

    /// <summary>Closes the connections that wait in the pool of this database, and no other's: tests run side by side.</summary>
    private static void LetGo(string name)
    {
        if (Server is null)
        {
            using var file = new SqliteConnection(PlaceOf(name));
            SqliteConnection.ClearPool(file);
            return;
        }

        using var connection = new NpgsqlConnection(DatabaseSetup.Pooled(PlaceOf(name)));
        NpgsqlConnection.ClearPool(connection);
    }

    private static void OnServer(string command)
    {
        using var connection = new NpgsqlConnection($"{Server};Database=postgres");
        connection.Open();
        using var sql = new NpgsqlCommand(command, connection);
        sql.ExecuteNonQuery();
    }
}
