using Fabang.Modules.LawLibrary;
using Fabang.Modules.Topics;

namespace Fabang.Modules.LegalAid.Eligibility;

/// <summary>A matter that legal aid is asked for (申请事项).</summary>
/// <param name="Id">Such as <c>pay</c>.</param>
/// <param name="Title">What a person calls it.</param>
/// <param name="Way">How the law opens legal aid for it.</param>
/// <param name="Topics">What a story is about that asks for it; none where no topic says as much.</param>
/// <param name="Validity">From when, and by which article.</param>
public sealed record AidMatter(string Id, TopicName Title, AidWay Way, IReadOnlyList<string> Topics, Validity Validity);
