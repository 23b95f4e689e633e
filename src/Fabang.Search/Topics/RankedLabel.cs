namespace Fabang.Search.Topics;

/// <summary>A label and its share of what is believed.</summary>
public sealed record RankedLabel(string Label, double Share);
