using Fabang.Modules.Regions;

namespace Fabang.Modules.Consultations.Live;

/// <summary>
/// A place at a time (预约): a region has so many for each half hour, and each of them once. At its time a message goes to the person through the gateway, which
/// keeps to their safe contact, and the conversation stands first.
/// </summary>
public sealed class Booking : IRegional
{
    /// <summary>How far apart times are.</summary>
    public static readonly TimeSpan Step = TimeSpan.FromMinutes(30);

    public required Guid ConversationId { get; init; }

    public required RegionCode Region { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>1, 2, 3 … of this region and time.</summary>
    public required int Seat { get; init; }
}
