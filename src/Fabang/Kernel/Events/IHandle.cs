namespace Fabang.Kernel.Events;

/// <summary>
/// Acts on an event some time after it was saved, at least once. What it writes through
/// <see cref="Data.FabangDb"/> is written once: delivery and writes are one transaction.
/// </summary>
public interface IHandle<in TEvent> where TEvent : DomainEvent
{
    Task HandleAsync(TEvent happened, CancellationToken cancel);
}
