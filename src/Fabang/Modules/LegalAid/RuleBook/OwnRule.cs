using Fabang.Modules.LawLibrary;
using Fabang.Modules.Topics;

namespace Fabang.Modules.LegalAid.RuleBook;

/// <summary>What an administrator has written of a matter or a group that the province adds.</summary>
/// <param name="Id">Of the one that is changed; null for another one.</param>
/// <param name="Title">As people call it.</param>
/// <param name="Validity">From when, and by what.</param>
public sealed record OwnRule(string? Id, TopicName Title, Validity Validity);
