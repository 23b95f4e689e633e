namespace Fabang.Modules.Mediation.Consenting;

/// <summary>What every request for the consent of all has.</summary>
/// <param name="Id">From the form, so that what is sent twice is asked once.</param>
/// <param name="Reason">Why, as the parties read it.</param>
/// <param name="DueAt">Until when all must have said yes.</param>
public sealed record ConsentAsk(Guid Id, string? Reason, DateTimeOffset DueAt);
