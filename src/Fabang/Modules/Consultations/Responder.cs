namespace Fabang.Modules.Consultations;

/// <summary>Somebody of the staff who acts on a consultation (答复人): the account, and the name that others read.</summary>
/// <param name="FirmId">The firm of the directory; null for one who stands in none.</param>
public sealed record Responder(Guid Id, string Name, Guid? FirmId = null);
