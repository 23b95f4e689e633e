namespace Fabang.Modules.Mediation.Meetings;

/// <summary>What a page of a meeting sees when it looks.</summary>
/// <param name="Seat">Its own. Where it is another than before, the page was gone too long, and begins anew.</param>
/// <param name="People">The others who are there.</param>
/// <param name="Signals">What was sent to it and not taken yet.</param>
public sealed record MeetingLook(Guid Seat, IReadOnlyList<MeetingPerson> People, IReadOnlyList<SignalHeard> Signals);
