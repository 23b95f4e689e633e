namespace Fabang.Modules.Matters.Allocation;

/// <summary>What one lawyer is agreed to get, and is owed.</summary>
public sealed record ShareRow(Guid Id, string Name, double Weight, int? Capacity, double Owed);
