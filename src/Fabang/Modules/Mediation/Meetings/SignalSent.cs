namespace Fabang.Modules.Mediation.Meetings;

/// <summary>What a browser sends to that of another.</summary>
/// <param name="Seat">Whose it is.</param>
/// <param name="To">The seat it is for.</param>
/// <param name="Number">1, 2, 3 … of this sender.</param>
/// <param name="Data">JSON that only the browsers read.</param>
public sealed record SignalSent(Guid Seat, Guid To, int Number, string Data);
