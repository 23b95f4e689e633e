using Fabang.Modules.LegalAid.Applications;
using Fabang.Modules.LegalAid.Cases;

namespace Fabang.Modules.LegalAid;

/// <summary>An application has come on: the person is told, and its letter is written.</summary>
public sealed record ApplicationMoved(Guid ApplicationId, ApplicationStatus Status, DateTimeOffset At) : DomainEvent(At);

/// <summary>One centre has sent an application on to another: the person is told, and the centre that has it now.</summary>
public sealed record ApplicationSentOn(Guid ApplicationId, DateTimeOffset At) : DomainEvent(At);

/// <summary>A centre was asked to check something, or has answered.</summary>
public sealed record CooperationMoved(Guid CooperationId, DateTimeOffset At) : DomainEvent(At);

/// <summary>A case has come on: those concerned are told.</summary>
public sealed record AidCaseMoved(Guid CaseId, AidCaseStatus Status, DateTimeOffset At) : DomainEvent(At);

/// <summary>An objection was made or decided.</summary>
public sealed record ObjectionMoved(Guid ObjectionId, DateTimeOffset At) : DomainEvent(At);

/// <summary>A person has asked the centre for something about their case, or was answered.</summary>
public sealed record AidRequestMoved(Guid RequestId, DateTimeOffset At) : DomainEvent(At);
