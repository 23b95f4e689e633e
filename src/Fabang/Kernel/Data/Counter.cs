namespace Fabang.Kernel.Data;

/// <summary>The last number given out in one series.</summary>
public sealed class Counter
{
    public required string Series { get; init; }

    public required int Last { get; set; }
}
