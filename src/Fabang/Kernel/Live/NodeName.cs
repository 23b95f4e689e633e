namespace Fabang.Kernel.Live;

/// <summary>Names this process among those that share a database: machine, process and a random part.</summary>
public sealed record NodeName
{
    public string Value { get; } = $"{Environment.MachineName}-{Environment.ProcessId}-{Guid.CreateVersion7().ToString("N")[^6..]}";
}
