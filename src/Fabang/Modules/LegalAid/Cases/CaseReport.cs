namespace Fabang.Modules.LegalAid.Cases;

/// <summary>The lawyer's report when all is done (结案报告, form 21). 《法律援助法》第五十条.</summary>
/// <param name="Result">How it ended.</param>
/// <param name="Summary">What was done, and what came of it.</param>
/// <param name="Recovered">Yuan that the person gets or saves; null where it is not about money.</param>
/// <param name="TookNothing">The lawyer declares that nothing was taken from the person. 《法律援助法》第二十条.</param>
public sealed record CaseReport(AidResult Result, string Summary, decimal? Recovered, bool TookNothing);
