namespace Fabang.Modules.LegalAid.Oversight.Years;

/// <summary>One line of a counted year.</summary>
/// <param name="By">What it is cut by: matter, group, result, region.</param>
/// <param name="Key">Which one: a code, or empty where the applications name none.</param>
/// <param name="Received">Applications received, or for results the cases closed.</param>
/// <param name="Granted">Of them, those that were granted, aid at once included.</param>
/// <param name="Refused">Of them, those that stand as refused.</param>
public sealed record YearLine(string By, string Key, int Received, int Granted, int Refused);
