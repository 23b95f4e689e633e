using Npgsql;

namespace Fabang.Kernel.Live;

/// <summary>Passes each NOTIFY on to this node's own listeners.</summary>
/// <param name="place">Of the database. Its connection listens until it is closed, so that it is none of the pool.</param>
/// <param name="bell">Whose listeners hear it.</param>
/// <param name="log">Told of a lost connection.</param>
internal sealed class PostgresListener(string place, Bell bell, ILogger<PostgresListener> log) : BackgroundService
{
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(place) { Pooling = false }.ConnectionString);
                await connection.OpenAsync(stoppingToken);
                connection.Notification += (_, rung) => bell.RingHere(rung.Payload);
                await using var listen = new NpgsqlCommand("listen fabang", connection);
                await listen.ExecuteNonQueryAsync(stoppingToken);
                bell.RingHere(Bell.Everything);
                while (true)
                {
                    if (!await connection.WaitAsync(Silence, stoppingToken))
                    {
                        // A server that has gone without a word is found out by asking it something.
                        await using var ask = new NpgsqlCommand("select 1", connection);
                        await ask.ExecuteNonQueryAsync(stoppingToken);
                    }
                }
            }
            catch (Exception lost) when (!stoppingToken.IsCancellationRequested)
            {
                log.LogWarning(lost, "The bell lost its database connection; listening again in a second");
                await Task.Delay(TimeSpan.FromSeconds(1), stoppingToken);
            }
        }
    }
}
