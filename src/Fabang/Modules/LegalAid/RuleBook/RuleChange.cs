using Fabang.Modules.LegalAid.Eligibility;
using Fabang.Modules.Topics;

namespace Fabang.Modules.LegalAid.RuleBook;

/// <summary>Typical applicants of one matter and group for whom another answer comes out.</summary>
/// <param name="Matter">What they ask for.</param>
/// <param name="Group">Who they are; null where they are of no group.</param>
/// <param name="Before">By the rules as they are; null where they have no such matter.</param>
/// <param name="After">By the rules as they would be; null where they have no such matter.</param>
/// <param name="Least">The least of their incomes, yuan a month for each head.</param>
/// <param name="Most">The largest.</param>
/// <param name="Applicants">How many.</param>
public sealed record RuleChange(TopicName Matter, TopicName? Group, AidChance? Before, AidChance? After, decimal Least, decimal Most, int Applicants);
