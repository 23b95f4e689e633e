using Fabang.Modules.Regions;

namespace Fabang.Modules.Consultations.Desk;

/// <summary>One line of the desk.</summary>
/// <param name="Title">The first words of the story; null where the check for conflicts has not been passed.</param>
/// <param name="TopicId">What it is about; null where that is not known.</param>
/// <param name="KeptUntil">Until when it is kept for whoever reads; null where it is not.</param>
/// <param name="DueAt">Until when an answer is due; null while the person has the turn.</param>
public sealed record QueueRow(Guid Id, string Number, string? Title, RegionCode Region, string? TopicId, DateTimeOffset? DueAt, int FollowUps, bool Escalated,
    DateTimeOffset? KeptUntil);
