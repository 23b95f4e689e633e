namespace Fabang.Modules.Consultations.Live;

/// <summary>What somebody who comes now finds (到达时的排队情况).</summary>
/// <param name="Place">1 is next.</param>
/// <param name="Lawyers">How many lawyers are there for the region.</param>
/// <param name="Wait">Null where too little is known to say.</param>
public sealed record Arrival(int Place, int Lawyers, WaitEstimate? Wait);
