namespace Fabang.Kernel.Live;

/// <summary>Who holds a name, and until when: one node runs a job, one lawyer is present.</summary>
public sealed class Lease
{
    public required string Name { get; init; }

    public required string Holder { get; set; }

    public required DateTimeOffset Until { get; set; }
}
