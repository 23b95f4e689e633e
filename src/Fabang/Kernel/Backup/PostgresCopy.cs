using Npgsql;

namespace Fabang.Kernel.Backup;

/// <summary>PostgreSQL: <c>pg_dump</c> and <c>pg_restore</c> in the custom format.</summary>
internal sealed class PostgresCopy(string place) : IDatabaseCopy
{
    private readonly NpgsqlConnectionStringBuilder _place = new(place) { Pooling = false };

    public Engine Engine => Engine.Postgres;

    public string PartName => "database.dump";

    public Task CopyToAsync(string path, CancellationToken cancel) =>
        new PostgresTools(_place).RunAsync("pg_dump", ["--format=custom", "--no-owner", "--no-privileges", $"--file={path}"], cancel);

    public async Task<bool> HasDataAsync(CancellationToken cancel) =>
        await AskAsync("select count(*) from pg_tables where schemaname = 'public'", cancel) > 0;

    public async Task<IReplacement> ReplaceAsync(string path, CancellationToken cancel)
    {
        if (await AskAsync("select count(*) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()", cancel) > 0)
        {
            throw new IOException("The database is in use: stop all nodes first. 请先停止所有节点。");
        }

        var aside = $"before_restore_{Guid.CreateVersion7():N}";
        var moved = new SchemaMovedAside(this, aside);
        await RunAsync($"alter schema public rename to {aside}; create schema public", cancel);
        try
        {
            await new PostgresTools(_place).RunAsync("pg_restore",
                ["--no-owner", "--no-privileges", "--exit-on-error", "--single-transaction", "--schema=public", path], cancel);
            return moved;
        }
        catch
        {
            await moved.UndoAsync();
            throw;
        }
    }

    private async Task<long> AskAsync(string sql, CancellationToken cancel)
    {
        await using var connection = new NpgsqlConnection(_place.ConnectionString);
        await connection.OpenAsync(cancel);
        await using var command = new NpgsqlCommand(sql, connection);
        return (long)(await command.ExecuteScalarAsync(cancel))!;
    }

    private async Task RunAsync(string sql, CancellationToken cancel = default)
    {
        await using var connection = new NpgsqlConnection(_place.ConnectionString);
        await connection.OpenAsync(cancel);
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancel);
    }

    private sealed class SchemaMovedAside(PostgresCopy database, string aside) : IReplacement
    {
        public Task KeepAsync() => database.RunAsync($"drop schema {aside} cascade");

        public Task UndoAsync() => database.RunAsync($"drop schema if exists public cascade; alter schema {aside} rename to public");
    }
}
