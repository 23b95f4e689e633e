using Npgsql;

namespace Fabang.Kernel.Live;

/// <summary>Passes each NOTIFY on to this node's own listeners.</summary>
internal sealed class PostgresListener(NpgsqlDataSource database, Bell bell, ILogger<PostgresListener> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await using var connection = await database.OpenConnectionAsync(stoppingToken);
                connection.Notification += (_, rung) => bell.RingHere(rung.Payload);
                await using var listen = new NpgsqlCommand("listen fabang", connection);
                await listen.ExecuteNonQueryAsync(stoppingToken);
                bell.RingHere(Bell.Everything);
                while (true)
                {
                    await connection.WaitAsync(stoppingToken);
                }
            }
            catch (NpgsqlException lost)
            {
                log.LogWarning(lost, "The bell lost its database connection; listening again in a second");
                await Task.Delay(TimeSpan.FromSeconds(1), stoppingToken);
            }
        }
    }
}
