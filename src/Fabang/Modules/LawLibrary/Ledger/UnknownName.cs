namespace Fabang.Modules.LawLibrary.Ledger;

/// <summary>A name that texts cite and no law held bears, and in how many places.</summary>
public sealed record UnknownName(string Name, int Count);
