namespace Fabang.Modules.Guidance.Triage;

/// <summary>A way that fits, and the case by which it does.</summary>
public sealed record ChosenWay(WayRule Rule, WayCase Case);
