using System.Globalization;

namespace Fabang.Modules.Consultations.Figures;

/// <summary>
/// Waiting times in buckets that grow by a tenth, from ten seconds on: histograms can be added up, and give every percentile with an error of at most
/// five percent (the root of 1.1), and of ten seconds below that. Written "12:3 40:1": three in bucket 12, one in bucket 40.
/// </summary>
public sealed class WaitHistogram
{
    private const double First = 10;
    private const double Growth = 1.1;
    private const int Last = 200;

    private readonly SortedDictionary<int, int> _buckets = [];

    public int Count => _buckets.Values.Sum();

    public static WaitHistogram Parse(string text)
    {
        var histogram = new WaitHistogram();
        foreach (var bucket in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var colon = bucket.IndexOf(':', StringComparison.Ordinal);
            histogram._buckets[int.Parse(bucket.AsSpan(0, colon), CultureInfo.InvariantCulture)] = int.Parse(bucket.AsSpan(colon + 1), CultureInfo.InvariantCulture);
        }

        return histogram;
    }

    public void Add(TimeSpan wait)
    {
        var bucket = wait.TotalSeconds < First ? 0 : Math.Min(Last, 1 + (int)Math.Floor(Math.Log(wait.TotalSeconds / First, Growth)));
        _buckets[bucket] = _buckets.GetValueOrDefault(bucket) + 1;
    }

    public void Add(WaitHistogram other)
    {
        foreach (var (bucket, count) in other._buckets)
        {
            _buckets[bucket] = _buckets.GetValueOrDefault(bucket) + count;
        }
    }

    /// <summary>The wait that this share did not exceed, by nearest rank.</summary>
    /// <param name="share">0.5 for the median, 0.95 for the 95th percentile.</param>
    /// <returns>The middle of its bucket; null where nobody waited.</returns>
    public TimeSpan? Percentile(double share)
    {
        var rank = Math.Max(1, (int)Math.Ceiling(share * Count));
        var seen = 0;
        foreach (var (bucket, count) in _buckets)
        {
            seen += count;
            if (seen >= rank)
            {
                return TimeSpan.FromSeconds(bucket == 0 ? First / 2 : First * Math.Pow(Growth, bucket - 0.5));
            }
        }

        return null;
    }

    public override string ToString() => string.Join(' ', _buckets.Select(bucket => string.Create(CultureInfo.InvariantCulture, $"{bucket.Key}:{bucket.Value}")));
}
