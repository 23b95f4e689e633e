namespace Fabang.Modules.Mediation.Agreements;

/// <summary>That somebody signed an agreement (签名), with what shows it. Only ever added.</summary>
/// <param name="PartyId">Who; null for the mediator.</param>
/// <param name="Name">As they typed it.</param>
/// <param name="At">When.</param>
/// <param name="Hash">Of what they signed.</param>
/// <param name="CodeId">The phone code that showed that it was them; null for the mediator, who is signed in with a second factor, and on paper.</param>
/// <param name="Device">What the browser said of itself.</param>
/// <param name="Drawing">Id of the file with the drawn name; null where none was drawn.</param>
public sealed record AgreementSignature(Guid? PartyId, string Name, DateTimeOffset At, string Hash, Guid? CodeId, string Device, Guid? Drawing);
