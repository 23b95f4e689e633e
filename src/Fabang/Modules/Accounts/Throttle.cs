namespace Fabang.Modules.Accounts;

/// <summary>
/// The moments at which one thing was lately done under one key, such as a code sent to one phone. In the database,
/// so that all nodes count together; two who count at once meet in its version.
/// </summary>
public sealed class Throttle : Entity
{
    private Throttle()
    {
    }

    /// <summary>What is counted, and the keyed hash of for whom.</summary>
    public string Key { get; private init; } = "";

    public DateTimeOffset LastAt { get; private set; }

    /// <summary>UTC ticks, oldest first; no more of them than the limits need.</summary>
    public List<long> Moments { get; private set; } = [];

    public static Throttle For(string key) => new() { Key = key };

    /// <summary>How long to wait until once more is allowed; null when it is allowed now.</summary>
    public TimeSpan? WaitUnder(DateTimeOffset now, params IReadOnlyList<RateLimit> limits)
    {
        TimeSpan? longest = null;
        foreach (var limit in limits)
        {
            var counted = Moments.Where(moment => moment > (now - limit.Within).UtcTicks).ToList();
            if (counted.Count >= limit.Most)
            {
                var wait = new DateTimeOffset(counted[^limit.Most], TimeSpan.Zero) + limit.Within - now;
                longest = longest is null || wait > longest ? wait : longest;
            }
        }

        return longest;
    }

    public void Count(DateTimeOffset now, params IReadOnlyList<RateLimit> limits)
    {
        LastAt = now;
        Moments = [.. Moments.Append(now.UtcTicks).TakeLast(limits.Max(limit => limit.Most))];
    }

    /// <summary>The last one does not count after all.</summary>
    public void Forgive() => Moments = [.. Moments.SkipLast(1)];
}
