using Npgsql;

namespace Fabang.Kernel.Live;

/// <summary>Rings on every node that shares the database, by NOTIFY; <see cref="PostgresListener"/> hears it.</summary>
/// <param name="place">Of the database, in the words that the pool of its connections goes by.</param>
internal sealed class PostgresBell(string place) : Bell
{
    public override async Task RingAsync(params IReadOnlyList<string> topics)
    {
        await using var connection = new NpgsqlConnection(place);
        await connection.OpenAsync();
        await using var notify = new NpgsqlCommand("select pg_notify('fabang', topic) from unnest($1) as topic", connection) { Parameters = { new() { Value = topics.ToArray() } } };
        await notify.ExecuteNonQueryAsync();
    }
}
