namespace Fabang.Modules.Accounts;

/// <summary>A phone code waits to be sent: the row <see cref="PhoneCode"/> of this id says what, and to whom.</summary>
public sealed record PhoneCodeRequested(Guid PhoneCodeId, DateTimeOffset At) : DomainEvent(At);
