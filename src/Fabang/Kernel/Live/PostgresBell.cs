using Npgsql;

namespace Fabang.Kernel.Live;

/// <summary>Rings on every node that shares the database, by NOTIFY; <see cref="PostgresListener"/> hears it.</summary>
internal sealed class PostgresBell(NpgsqlDataSource database) : Bell
{
    public override async Task RingAsync(string topic)
    {
        await using var notify = database.CreateCommand("select pg_notify('fabang', $1)");
        notify.Parameters.Add(new() { Value = topic });
        await notify.ExecuteNonQueryAsync();
    }
}
