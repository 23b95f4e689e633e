namespace Fabang.Modules.Consultations.Complaints;

/// <summary>Somebody complained, or went one step up.</summary>
public sealed record ComplaintFiled(Guid ComplaintId, DateTimeOffset At) : DomainEvent(At);

/// <summary>The staff has accepted, refused or decided: the person is told.</summary>
public sealed record ComplaintAnswered(Guid ComplaintId, DateTimeOffset At) : DomainEvent(At);
