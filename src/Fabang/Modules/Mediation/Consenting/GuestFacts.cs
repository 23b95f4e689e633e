using Fabang.Modules.Accounts;

namespace Fabang.Modules.Mediation.Consenting;

/// <summary>Who shall take part.</summary>
/// <param name="Name">As the parties know them.</param>
/// <param name="Relation">What they are to the parties or to the matter.</param>
/// <param name="Phone">With which they sign in; null where they only come in person.</param>
public sealed record GuestFacts(string Name, GuestRelation Relation, PhoneNumber? Phone);
