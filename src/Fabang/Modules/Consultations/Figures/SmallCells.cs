namespace Fabang.Modules.Consultations.Figures;

/// <summary>
/// Hides rows in which so few came that somebody could be guessed. Where one row alone would be hidden, the smallest of the others is hidden with it: else
/// it could be reckoned from the total.
/// </summary>
public static class SmallCells
{
    /// <summary>Fewer are not shown.</summary>
    public const int Least = 5;

    public static IReadOnlyList<FigureRow> Hide(IReadOnlyList<FigureRow> rows)
    {
        var hidden = rows.Where(row => row.Sum is { Sent: > 0 and < Least }).ToHashSet();
        if (hidden.Count == 1 && rows.Where(row => row.Sum is { Sent: >= Least }).MinBy(row => row.Sum!.Sent) is { } next)
        {
            hidden.Add(next);
        }

        return [.. rows.Select(row => hidden.Contains(row) ? row with { Sum = null } : row)];
    }
}
