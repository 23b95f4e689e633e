namespace Fabang.Search.Learning;

/// <summary>How the trees are grown.</summary>
internal sealed record TreeSettings
{
    public int Trees { get; init; } = 200;

    public int Leaves { get; init; } = 16;

    public float LearningRate { get; init; } = 0.08f;

    /// <summary>Least sum of second derivatives on each side of a split.</summary>
    public float LeastWeight { get; init; } = 2;

    /// <summary>Ridge on the leaves.</summary>
    public float Ridge { get; init; } = 2;

    /// <summary>Share of the features that a tree may use.</summary>
    public float Features { get; init; } = 0.5f;

    public int Bins { get; init; } = 64;
}
