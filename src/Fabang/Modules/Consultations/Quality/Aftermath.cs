using Fabang.Modules.Consultations.Complaints;

namespace Fabang.Modules.Consultations.Quality;

/// <summary>What came of a rating and of a complaint, on the person's page of a consultation or talk.</summary>
/// <param name="SubjectId">The consultation or conversation.</param>
/// <param name="Complaint">The last one that was not withdrawn, if there is one.</param>
public sealed record Aftermath(Guid SubjectId, bool IsTalk, IReadOnlyList<CallBack> CallBacks, Complaint? Complaint);
