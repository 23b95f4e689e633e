namespace Fabang.Modules.LegalAid.Oversight;

/// <summary>The yearly figures by one thing.</summary>
/// <param name="Id">matter, group, result, region: what it is cut by.</param>
/// <param name="Rows">The most on top.</param>
public sealed record AidTable(string Id, IReadOnlyList<AidCount> Rows);
