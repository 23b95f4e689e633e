namespace Fabang.Modules.Matters.Intakes;

/// <summary>A page of this site, and what its button says.</summary>
public sealed record WayLink(string Url, string Words);
