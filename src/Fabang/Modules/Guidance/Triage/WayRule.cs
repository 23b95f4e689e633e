using Fabang.Modules.LawLibrary;
using Fabang.Modules.Topics;

namespace Fabang.Modules.Guidance.Triage;

/// <summary>A way on that the rules propose: an office, mediation, legal aid, the law itself, a lawyer who is paid.</summary>
/// <param name="Id">Names it.</param>
/// <param name="Title">What one does, with the right name of the body.</param>
/// <param name="Costs">What it costs.</param>
/// <param name="HowLong">How long it takes; null where no rule says.</param>
/// <param name="Phone">The number to call; null where there is none.</param>
/// <param name="Link">The page of this site it leads to: <c>law</c> or <c>lawyers</c>; null where it goes on elsewhere.</param>
/// <param name="Button">What the link says.</param>
/// <param name="Bring">What to bring.</param>
/// <param name="Notes">What to know before.</param>
/// <param name="Cases">When it is proposed; the first that fits.</param>
/// <param name="Validity">Its source.</param>
public sealed record WayRule(
    string Id, TopicName Title, TopicName Costs, TopicName? HowLong, string? Phone, string? Link, TopicName? Button,
    IReadOnlyList<TopicName> Bring, IReadOnlyList<TopicName> Notes, IReadOnlyList<WayCase> Cases, Validity Validity)
{
    /// <returns>The case that fits, or null where this way is not for this trouble.</returns>
    public WayCase? CaseOf(TriageFacts facts) => Cases.FirstOrDefault(one => one.Condition.Fits(facts));
}
