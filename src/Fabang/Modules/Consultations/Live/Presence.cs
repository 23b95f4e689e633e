using System.Collections.Concurrent;
using Fabang.Modules.Consultations.Desk;

namespace Fabang.Modules.Consultations.Live;

/// <summary>
/// Which lawyers are there (在线): each has a lease that this node lengthens while one of their pages is open here. A browser or a node that is gone lengthens
/// nothing, and the lease runs out by itself.
/// </summary>
public sealed class Presence(IServiceScopeFactory scopes, Bell bell, TimeProvider clock)
{
    /// <summary>How long somebody counts as there after the last sign of them.</summary>
    public static readonly TimeSpan Hold = TimeSpan.FromSeconds(40);

    /// <summary>How long who opened a page without script counts as there.</summary>
    private static readonly TimeSpan HoldOfPage = TimeSpan.FromMinutes(5);

    private readonly ConcurrentDictionary<Guid, int> _open = new();

    /// <summary>Who has closed their last page here, and until when they count as there.</summary>
    private readonly ConcurrentDictionary<Guid, DateTimeOffset> _leaving = new();

    public static string NameOf(Guid lawyer) => $"live:{lawyer:N}";

    /// <summary>Somebody looks at a page: without script that is all there is to see of them.</summary>
    public static Task TouchAsync(Leases leases, Guid lawyer) => leases.TryTakeAsync(NameOf(lawyer), lawyer.ToString("N"), HoldOfPage);

    /// <summary>A page of this lawyer is open, until what is returned is disposed of.</summary>
    public async Task<IDisposable> EnterAsync(Guid lawyer, CancellationToken cancel = default)
    {
        await InTransactionAsync(leases => leases.TryTakeAsync(NameOf(lawyer), lawyer.ToString("N"), Hold, cancel), cancel);
        // From one page to the next nobody has left.
        if (!_open.ContainsKey(lawyer) && !_leaving.TryRemove(lawyer, out _))
        {
            await bell.RingAsync(Duty.Topic);
        }

        return new Visit(this, lawyer);
    }

    /// <summary>Lengthens the leases of those who have a page open here, and rings for those whose lease has run out.</summary>
    public async Task HoldAllAsync(CancellationToken cancel = default)
    {
        var names = _open.Keys.Select(NameOf).ToList();
        if (names.Count > 0)
        {
            await InTransactionAsync(leases => leases.LengthenAsync(names, Hold, cancel), cancel);
        }

        var now = clock.GetUtcNow();
        var gone = _leaving.Where(lawyer => lawyer.Value <= now).ToList();
        gone.ForEach(lawyer => _leaving.TryRemove(lawyer));
        if (gone.Count > 0)
        {
            await bell.RingAsync(Duty.Topic);
        }
    }

    private async Task InTransactionAsync(Func<Leases, Task> act, CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var leases = scope.ServiceProvider.GetRequiredService<Leases>();
        await scope.ServiceProvider.GetRequiredService<FabangDb>().InTransactionAsync(() => act(leases), cancel);
    }

    private void Leave(Guid lawyer)
    {
        if (_open.AddOrUpdate(lawyer, 0, (_, count) => count - 1) == 0)
        {
            _open.TryRemove(KeyValuePair.Create(lawyer, 0));
            _leaving[lawyer] = clock.GetUtcNow() + Hold;
        }
    }

    private sealed class Visit : IDisposable
    {
        private readonly Presence _presence;
        private readonly Guid _lawyer;
        private bool _over;

        public Visit(Presence presence, Guid lawyer)
        {
            (_presence, _lawyer) = (presence, lawyer);
            presence._open.AddOrUpdate(lawyer, 1, (_, count) => count + 1);
        }

        public void Dispose()
        {
            if (!_over)
            {
                _over = true;
                _presence.Leave(_lawyer);
            }
        }
    }
}
