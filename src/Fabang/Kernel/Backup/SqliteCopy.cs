using Microsoft.Data.Sqlite;

namespace Fabang.Kernel.Backup;

/// <summary>SQLite: its online backup reads one moment of the database beside the running writers.</summary>
internal sealed class SqliteCopy(string place) : IDatabaseCopy
{
    /// <summary>So many seconds a last reader is given to leave the database, before it is said that the site still runs.</summary>
    private const int Patience = 3;

    private readonly string _file = Path.GetFullPath(new SqliteConnectionStringBuilder(place).DataSource);

    public Engine Engine => Engine.Sqlite;

    public string PartName => "database.sqlite";

    public async Task CopyToAsync(string path, CancellationToken cancel)
    {
        if (!File.Exists(_file))
        {
            throw new IOException($"There is no database at {_file}. 找不到数据库文件。");
        }

        await using var source = Open(_file);
        await using var copy = Open(path);
        source.BackupDatabase(copy);
        // The copy travels as one file, without a log beside it.
        await RunAsync(copy, "pragma journal_mode=delete", cancel);
    }

    public Task<bool> HasDataAsync(CancellationToken cancel) => Task.FromResult(File.Exists(_file));

    public async Task<IReplacement> ReplaceAsync(string path, CancellationToken cancel)
    {
        await MustBeIdleAsync(cancel);
        var moved = new MovedAside(Path.GetDirectoryName(_file)!);
        foreach (var log in new[] { $"{_file}-wal", $"{_file}-shm" }.Where(File.Exists))
        {
            moved.Replace(log, null);
        }

        moved.Replace(_file, path);
        return moved;
    }

    /// <summary>Only with nobody else on the database can its log be put away; that also brings the old file up to date.</summary>
    private async Task MustBeIdleAsync(CancellationToken cancel)
    {
        if (!File.Exists(_file))
        {
            return;
        }

        try
        {
            await using var old = Open(_file);
            await RunAsync(old, "pragma journal_mode=delete", cancel);
        }
        catch (SqliteException busy) when (busy.SqliteErrorCode is SQLitePCL.raw.SQLITE_BUSY or SQLitePCL.raw.SQLITE_LOCKED)
        {
            throw new IOException($"The database {_file} is in use: stop the site first. 请先停止网站。");
        }
        catch (SqliteException broken) when (broken.SqliteErrorCode is SQLitePCL.raw.SQLITE_NOTADB or SQLitePCL.raw.SQLITE_CORRUPT)
        {
            // A broken database is what backups are for.
        }
    }

    private static SqliteConnection Open(string file)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }

    private static async Task RunAsync(SqliteConnection connection, string sql, CancellationToken cancel)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.CommandTimeout = Patience;
        await command.ExecuteNonQueryAsync(cancel);
    }
}
