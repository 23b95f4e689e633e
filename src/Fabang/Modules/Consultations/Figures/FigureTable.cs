namespace Fabang.Modules.Consultations.Figures;

/// <summary>Figures cut one way.</summary>
/// <param name="Id">region, topic, channel, hour or month.</param>
/// <param name="Rows">In the order of the page.</param>
public sealed record FigureTable(string Id, IReadOnlyList<FigureRow> Rows)
{
    public bool HasHidden => Rows.Any(row => row.Sum is null);
}
