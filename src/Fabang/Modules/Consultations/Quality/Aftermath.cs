using Fabang.Modules.Consultations.Complaints;
using Fabang.Modules.Consultations.Publishing;

namespace Fabang.Modules.Consultations.Quality;

/// <summary>What came of a rating, of a complaint and of the consent to publish, on the person's page of a consultation or talk.</summary>
/// <param name="SubjectId">The consultation or conversation.</param>
/// <param name="Complaint">The last one that was not withdrawn, if there is one.</param>
/// <param name="Publication">What became of publishing it; null where the person never agreed, and for a talk.</param>
public sealed record Aftermath(Guid SubjectId, bool IsTalk, IReadOnlyList<CallBack> CallBacks, Complaint? Complaint, Publication? Publication);
