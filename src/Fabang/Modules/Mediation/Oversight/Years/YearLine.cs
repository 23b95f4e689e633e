namespace Fabang.Modules.Mediation.Oversight.Years;

/// <summary>One line of a counted year.</summary>
/// <param name="By">What it is cut by: type, source, committee, region, result, days, limit, agreement, confirmation, payment.</param>
/// <param name="Key">Which one: a name of the enum, a region, a number of days.</param>
/// <param name="Count">How many.</param>
/// <param name="Agreed">Of the requests among them, those that ended with an agreement.</param>
/// <param name="Ended">Of the requests among them, those that are over without one.</param>
/// <param name="Amount">In yuan, for agreements and payments.</param>
public sealed record YearLine(string By, string Key, int Count, int Agreed = 0, int Ended = 0, decimal Amount = 0);
