using Fabang.Modules.Regions;

namespace Fabang.Modules.Mediation.Oversight.Years;

/// <summary>Adds up a year for every region at once: what is counted in a county counts in all that it lies in.</summary>
internal sealed class YearTally
{
    private readonly Dictionary<RegionCode, Dictionary<(string By, string Key), YearLine>> _regions = new() { [RegionCode.Nation] = [] };

    public IEnumerable<RegionCode> Regions => _regions.Keys;

    /// <summary>In a fixed order, so that what did not change is seen to be the same.</summary>
    public IReadOnlyList<YearLine> LinesOf(RegionCode region) => _regions.TryGetValue(region, out var lines)
        ? [.. lines.Values.OrderBy(line => line.By, StringComparer.Ordinal).ThenBy(line => line.Key, StringComparer.Ordinal)]
        : [];

    public void Add(RegionCode region, YearLine line)
    {
        foreach (var up in region.Upwards())
        {
            AddHere(up, line);
        }
    }

    /// <summary>Counts by place: in every region under the name of the one below it, in its own under its own.</summary>
    public void AddByPlace(RegionCode region, YearLine line)
    {
        var below = region;
        foreach (var up in region.Upwards())
        {
            AddHere(up, line with { By = "region", Key = below.Value });
            below = up;
        }
    }

    private void AddHere(RegionCode region, YearLine line)
    {
        if (!_regions.TryGetValue(region, out var lines))
        {
            _regions[region] = lines = [];
        }

        lines[(line.By, line.Key)] = lines.TryGetValue((line.By, line.Key), out var so)
            ? so with { Count = so.Count + line.Count, Agreed = so.Agreed + line.Agreed, Ended = so.Ended + line.Ended, Amount = so.Amount + line.Amount }
            : line;
    }
}
