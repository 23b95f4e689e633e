using Fabang.Modules.LawLibrary;
using Fabang.Modules.Topics;

namespace Fabang.Modules.LegalAid.Notices;

/// <summary>A ground on which an organ notifies the centre (应当通知的情形).</summary>
/// <param name="Id">Such as <c>minor</c>.</param>
/// <param name="Title">As the law calls it.</param>
/// <param name="Organs">Who may notify on it.</param>
/// <param name="Need">What it asks of the lawyer.</param>
/// <param name="Validity">From when, and by which article.</param>
public sealed record NoticeGround(string Id, TopicName Title, IReadOnlyList<OrganKind> Organs, LawyerNeed Need, Validity Validity);
