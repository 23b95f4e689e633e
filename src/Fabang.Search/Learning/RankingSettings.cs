namespace Fabang.Search.Learning;

/// <summary>How a model is made. The defaults are those that cross-validation on the training questions preferred.</summary>
public sealed record RankingSettings
{
    public int Seed { get; init; } = 1;

    /// <summary>Terms in fewer texts are not learned.</summary>
    public int LeastTexts { get; init; } = 3;

    /// <summary>Terms at most; with 256 dimensions 43,000 fill 22 MB.</summary>
    public int MostTerms { get; init; } = 43_000;

    /// <summary>Parts of the questions that are kept from what scores them.</summary>
    public int Folds { get; init; } = 5;

    internal TowerSettings Towers { get; init; } = new();

    internal TreeSettings Trees { get; init; } = new();
}
