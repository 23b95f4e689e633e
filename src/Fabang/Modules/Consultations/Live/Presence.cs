using System.Collections.Concurrent;

namespace Fabang.Modules.Consultations.Live;

/// <summary>
/// Which lawyers are there (在线): each has a lease that this node lengthens while one of their pages is open here. A browser or a node that is gone lengthens
/// nothing, and the lease runs out by itself.
/// </summary>
public sealed class Presence(IServiceScopeFactory scopes)
{
    /// <summary>How long somebody counts as there after the last sign of them.</summary>
    public static readonly TimeSpan Hold = TimeSpan.FromSeconds(40);

    /// <summary>How long who opened a page without script counts as there.</summary>
    private static readonly TimeSpan HoldOfPage = TimeSpan.FromMinutes(5);

    private readonly ConcurrentDictionary<Guid, int> _open = new();

    public static string NameOf(Guid lawyer) => $"live:{lawyer:N}";

    /// <summary>Somebody looks at a page: without script that is all there is to see of them.</summary>
    public static Task TouchAsync(Leases leases, Guid lawyer) => leases.TryTakeAsync(NameOf(lawyer), lawyer.ToString("N"), HoldOfPage);

    /// <summary>A page of this lawyer is open, until what is returned is disposed of.</summary>
    public async Task<IDisposable> EnterAsync(Guid lawyer, CancellationToken cancel = default)
    {
        var visit = new Visit(_open, lawyer);
        await HoldAsync([lawyer], cancel);
        return visit;
    }

    /// <summary>Lengthens the leases of those who have a page open here.</summary>
    public Task HoldAllAsync(CancellationToken cancel = default) => HoldAsync([.. _open.Where(lawyer => lawyer.Value > 0).Select(lawyer => lawyer.Key)], cancel);

    private async Task HoldAsync(IReadOnlyList<Guid> lawyers, CancellationToken cancel)
    {
        if (lawyers.Count == 0)
        {
            return;
        }

        await using var scope = scopes.CreateAsyncScope();
        var leases = scope.ServiceProvider.GetRequiredService<Leases>();
        await scope.ServiceProvider.GetRequiredService<FabangDb>().InTransactionAsync(async () =>
        {
            foreach (var lawyer in lawyers)
            {
                await leases.TryTakeAsync(NameOf(lawyer), lawyer.ToString("N"), Hold, cancel);
            }
        }, cancel);
    }

    private sealed class Visit : IDisposable
    {
        private readonly ConcurrentDictionary<Guid, int> _open;
        private readonly Guid _lawyer;
        private bool _over;

        public Visit(ConcurrentDictionary<Guid, int> open, Guid lawyer)
        {
            (_open, _lawyer) = (open, lawyer);
            open.AddOrUpdate(lawyer, 1, (_, count) => count + 1);
        }

        public void Dispose()
        {
            if (!_over)
            {
                _over = true;
                _open.AddOrUpdate(_lawyer, 0, (_, count) => count - 1);
            }
        }
    }
}
