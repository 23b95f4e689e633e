namespace Fabang.Kernel;

/// <summary>
/// Which cells of a published table are hidden because so few stand in them that somebody could be guessed. Where one cell alone would be hidden, the smallest of the others
/// is hidden with it: else it could be reckoned from the total.
/// </summary>
public static class SmallCells
{
    /// <summary>Fewer are not shown.</summary>
    public const int Least = 5;

    /// <param name="counts">The cells that make up one total.</param>
    /// <returns>The places of those that are hidden.</returns>
    public static IReadOnlySet<int> HiddenAmong(IReadOnlyList<int> counts)
    {
        var places = Enumerable.Range(0, counts.Count).ToList();
        var hidden = places.Where(place => counts[place] is > 0 and < Least).ToHashSet();
        if (hidden.Count == 1 && places.Where(place => counts[place] >= Least).ToList() is { Count: > 0 } others)
        {
            hidden.Add(others.MinBy(place => counts[place]));
        }

        return hidden;
    }
}
