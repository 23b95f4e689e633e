namespace Fabang.Modules.Consultations.Desk.DutyRoom;

/// <summary>How many wait, and since when the first of them does.</summary>
public sealed record Queueing(int Count, DateTimeOffset? Since);
