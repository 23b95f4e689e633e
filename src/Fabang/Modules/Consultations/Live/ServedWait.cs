namespace Fabang.Modules.Consultations.Live;

/// <summary>A wait that came to its end (已接通的等待).</summary>
/// <param name="ArrivedAt">When the person came.</param>
/// <param name="Waited">Until a lawyer took it.</param>
/// <param name="Place">Their place when they came.</param>
/// <param name="Lawyers">How many lawyers were there then.</param>
public sealed record ServedWait(DateTimeOffset ArrivedAt, TimeSpan Waited, int Place, int Lawyers);
