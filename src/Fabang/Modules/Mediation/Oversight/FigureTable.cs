namespace Fabang.Modules.Mediation.Oversight;

/// <summary>The yearly figures by one thing.</summary>
/// <param name="Id">type, source, committee, region, result, agreement, confirmation, payment: what it is cut by.</param>
/// <param name="Rows">The most on top.</param>
public sealed record FigureTable(string Id, IReadOnlyList<FigureRow> Rows)
{
    /// <summary>Whether it counts requests, and so what became of them.</summary>
    public bool HasOutcome => Id is "type" or "source" or "committee" or "region";

    public bool HasAmount => Id is "agreement" or "payment";

    /// <summary>A row is hidden whole where one of its counts is small: the others would tell it.</summary>
    public FigureTable Hide()
    {
        var hidden = SmallCells.HiddenAmong([.. Rows.Select(row => row.Smallest)]);
        return this with { Rows = [.. Rows.Select((row, place) => row with { IsHidden = hidden.Contains(place) })] };
    }
}
