using System.ComponentModel.DataAnnotations;

namespace Fabang.Shell.Api;

/// <summary>How much one client address may ask of /api in a minute, on one node: settings <c>Api:RequestsPerMinute</c>, <c>Api:SearchesPerMinute</c>.</summary>
public sealed class ApiLimitOptions
{
    /// <summary>Of what is read by its address.</summary>
    [Range(1, 1_000_000)]
    public int RequestsPerMinute { get; init; } = 600;

    /// <summary>Of what has to be searched or worked out. It is counted by itself.</summary>
    [Range(1, 1_000_000)]
    public int SearchesPerMinute { get; init; } = 120;
}
