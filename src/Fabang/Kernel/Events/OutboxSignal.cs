namespace Fabang.Kernel.Events;

/// <summary>Wakes this node's outbox worker at once when something was announced here; other nodes find it by looking.</summary>
public sealed class OutboxSignal
{
    private TaskCompletionSource _woken = NewSource();

    public void Wake() => Interlocked.Exchange(ref _woken, NewSource()).TrySetResult();

    /// <summary>Completes at the next wake, or after the pause.</summary>
    internal Task Woken => Volatile.Read(ref _woken).Task;

    private static TaskCompletionSource NewSource() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
