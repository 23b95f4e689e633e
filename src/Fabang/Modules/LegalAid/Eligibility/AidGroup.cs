using Fabang.Modules.LawLibrary;
using Fabang.Modules.Topics;

namespace Fabang.Modules.LegalAid.Eligibility;

/// <summary>Those who show a paper and are not asked for their means (免予核查经济困难状况). 法律援助法 42.</summary>
/// <param name="Id">Such as <c>migrant</c>.</param>
/// <param name="Title">Who they are.</param>
/// <param name="Matters">What it holds for; none: every matter that asks for means.</param>
/// <param name="Validity">From when, and by which article.</param>
public sealed record AidGroup(string Id, TopicName Title, IReadOnlyList<string> Matters, Validity Validity)
{
    public bool Covers(AidMatter matter) => Matters.Count == 0 || Matters.Contains(matter.Id, StringComparer.Ordinal);
}
