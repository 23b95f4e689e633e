namespace Fabang.Modules.Consultations.Figures;

/// <summary>A row of a table of figures.</summary>
/// <param name="Name">What it counts, in words.</param>
/// <param name="Key">The same for programs: a code, an hour, a month.</param>
/// <param name="Sum">Null where so few came that a person could be guessed.</param>
/// <param name="Path">Where more of it stands; null where nothing does.</param>
public sealed record FigureRow(string Name, string Key, FigureSum? Sum, string? Path = null);
