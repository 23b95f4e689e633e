namespace Fabang.Modules.LegalAid.Eligibility;

/// <summary>A rule that is not whole.</summary>
/// <param name="Id">Which.</param>
/// <param name="Lacks">What it lacks, or has wrong.</param>
internal sealed record AidRuleFault(string Id, string Lacks);
