namespace Fabang.Modules.Consultations;

/// <summary>Somebody of the staff who acts on a consultation (答复人): the account, and the name that others read.</summary>
public sealed record Responder(Guid Id, string Name);
