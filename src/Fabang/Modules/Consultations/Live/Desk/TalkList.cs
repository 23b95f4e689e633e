using Fabang.Modules.Consultations.Desk.Todo;

namespace Fabang.Modules.Consultations.Live.Desk;

/// <summary>What a lawyer has open, and who waits.</summary>
/// <param name="OnDuty">Whether they may take who waits.</param>
/// <param name="Mine">What they have, or were asked into.</param>
/// <param name="Waiting">Who waits in their regions, in the order in which they should be taken; empty off duty.</param>
/// <param name="Open">The one that is open beside the list.</param>
public sealed record TalkList(bool OnDuty, IReadOnlyList<RankedItem> Mine, IReadOnlyList<RankedItem> Waiting, Guid? Open);
