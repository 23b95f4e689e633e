namespace Fabang.Search.Learning;

/// <summary>How the towers are trained.</summary>
internal sealed record TowerSettings
{
    public int Width { get; init; } = 256;

    public float Temperature { get; init; } = 0.05f;

    public float LearningRate { get; init; } = 0.03f;

    public int Batch { get; init; } = 96;

    public int HardNegatives { get; init; } = 3;

    public int Epochs { get; init; } = 14;

    /// <summary>Towers of as many seeds are trained, and their mean is taken.</summary>
    public int Averaged { get; init; } = 3;

    /// <summary>Share of a question's terms that are left out each time it is seen, so that no single one is relied on.</summary>
    public float Forgotten { get; init; }
}
