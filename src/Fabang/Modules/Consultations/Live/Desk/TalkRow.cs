using Fabang.Modules.Regions;

namespace Fabang.Modules.Consultations.Live.Desk;

/// <summary>One line of the desk.</summary>
/// <param name="Title">Null while it waits: the story is read once the check for conflicts has passed.</param>
/// <param name="ArrivedAt">Since when the person is here.</param>
/// <param name="Unread">How many messages nobody of the staff has read.</param>
public sealed record TalkRow(Guid Id, string Number, string? Title, RegionCode Region, string? TopicId, DateTimeOffset ArrivedAt, bool GoesFirst, int Unread);
