namespace Fabang.Modules.Matters.Desk;

/// <summary>What a service has that is late and is no step of a matter: the duty manager's desk asks all that are registered.</summary>
public interface IOverdueItems
{
    /// <returns>What whoever is signed in must see to, the longest overdue first.</returns>
    Task<IReadOnlyList<OverdueItem>> LateAsync(CancellationToken cancel = default);
}
