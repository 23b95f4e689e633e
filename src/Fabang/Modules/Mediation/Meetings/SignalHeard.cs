namespace Fabang.Modules.Mediation.Meetings;

/// <summary>What somebody's browser sent.</summary>
public sealed record SignalHeard(Guid Id, Guid From, int Number, string Data);
