namespace Fabang.Kernel.Live;

/// <summary>Work that comes round again: found by scanning, run in a scope of its own, on one node at a time.</summary>
public interface IJob
{
    /// <summary>How long to wait after one run before the next.</summary>
    static abstract TimeSpan Every { get; }

    Task RunAsync(CancellationToken cancel);
}
