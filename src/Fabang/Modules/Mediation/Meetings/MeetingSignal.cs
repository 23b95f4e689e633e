namespace Fabang.Modules.Mediation.Meetings;

/// <summary>
/// What one browser tells another so that the two find each other (信令): an offer, an answer, or where it can be reached. It is kept until it was taken, and for a minute at most; in the database, because
/// the two may be at different nodes. Network addresses are in it, so it is sealed.
/// </summary>
public sealed class MeetingSignal
{
    /// <summary>Signs of JSON: an offer with three kinds of media has some ten thousand.</summary>
    public const int Longest = 32_000;

    /// <summary>How many may wait between two: what is more comes from no browser of ours.</summary>
    public const int MostWaiting = 200;

    public static readonly TimeSpan Life = TimeSpan.FromMinutes(1);

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid MeetingId { get; init; }

    /// <summary>The seat it comes from.</summary>
    public required Guid From { get; init; }

    /// <summary>The seat it goes to.</summary>
    public required Guid To { get; init; }

    /// <summary>1, 2, 3 … of the sender: what is sent twice is one, and the order is theirs.</summary>
    public required int Number { get; init; }

    public required string Data { get; init; }

    public required DateTimeOffset At { get; init; }
}
