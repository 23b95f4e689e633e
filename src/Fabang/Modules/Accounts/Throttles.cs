using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Accounts;

/// <summary>
/// Counts what may be done only so often. It counts on a connection of its own, so that a count lasts whatever becomes of the
/// caller's change; so never call it inside a transaction.
/// </summary>
public sealed class Throttles(IServiceScopeFactory scopes, KeyRing keys, TimeProvider clock)
{
    private const int Attempts = 25;

    /// <summary>Counts one more, if the limits allow it.</summary>
    /// <param name="deed">What is done, such as <c>phone-code</c>.</param>
    /// <param name="by">For whom it is counted: a phone number, an address. Only its keyed hash is kept.</param>
    /// <param name="limits">All of them hold.</param>
    /// <param name="cancel">Gives up.</param>
    /// <returns>How long to wait; null when it was allowed and counted.</returns>
    public async Task<TimeSpan?> TryAsync(string deed, string by, IReadOnlyList<RateLimit> limits, CancellationToken cancel = default)
    {
        TimeSpan? wait = null;
        await ChangeAsync(KeyOf(deed, by), throttle =>
        {
            var now = clock.GetUtcNow();
            wait = throttle.WaitUnder(now, limits);
            if (wait is null)
            {
                throttle.Count(now, limits);
            }
        }, cancel);
        return wait;
    }

    /// <summary>Takes back the last count: the password was right, so it was no guess.</summary>
    public Task ForgiveAsync(string deed, string by, CancellationToken cancel = default) =>
        ChangeAsync(KeyOf(deed, by), throttle => throttle.Forgive(), cancel);

    private async Task ChangeAsync(string key, Action<Throttle> change, CancellationToken cancel)
    {
        for (var attempt = 1; ; attempt++)
        {
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<FabangDb>();
            var throttle = await db.Set<Throttle>().SingleOrDefaultAsync(t => t.Key == key, cancel) ?? db.Add(Throttle.For(key)).Entity;
            change(throttle);
            try
            {
                await db.SaveChangesAsync(cancel);
                return;
            }
            catch (DbUpdateException) when (attempt < Attempts)
            {
                // Somebody else counted under this key meanwhile, or began it: look again.
            }
        }
    }

    private string KeyOf(string deed, string by) => $"{deed}:{keys.Hash(by, "account_throttles." + deed)}";
}
