using Fabang.Modules.LegalAid.Applications;
using Fabang.Modules.LegalAid.Cases;
using Fabang.Modules.Regions;

namespace Fabang.Modules.LegalAid.Oversight.Years;

/// <summary>Adds up a year for every region at once: what is counted in a county counts in all that it lies in.</summary>
internal sealed class YearTally
{
    private readonly Dictionary<RegionCode, Dictionary<(string By, string Key), YearLine>> _regions = new() { [RegionCode.Nation] = [] };

    public IEnumerable<RegionCode> Regions => _regions.Keys;

    /// <summary>In a fixed order, so that what did not change is seen to be the same.</summary>
    public IReadOnlyList<YearLine> LinesOf(RegionCode region) => _regions.TryGetValue(region, out var lines)
        ? [.. lines.Values.OrderBy(line => line.By, StringComparer.Ordinal).ThenBy(line => line.Key, StringComparer.Ordinal)]
        : [];

    public void Add(RegionCode region, string? matter, string? group, ApplicationStatus status, int count)
    {
        var (granted, refused) = (status is ApplicationStatus.Granted or ApplicationStatus.Emergency or ApplicationStatus.Notified ? count : 0, status is ApplicationStatus.Refused ? count : 0);
        var below = region;
        foreach (var up in region.Upwards())
        {
            Add(up, new YearLine("matter", matter ?? "", count, granted, refused));
            Add(up, new YearLine("group", group ?? "", count, granted, refused));
            Add(up, new YearLine("region", below.Value, count, granted, refused));
            below = up;
        }
    }

    public void Add(RegionCode region, AidResult result, int count)
    {
        foreach (var up in region.Upwards())
        {
            Add(up, new YearLine("result", result.ToString(), count, 0, 0));
        }
    }

    private void Add(RegionCode region, YearLine line)
    {
        if (!_regions.TryGetValue(region, out var lines))
        {
            _regions[region] = lines = [];
        }

        lines[(line.By, line.Key)] = lines.TryGetValue((line.By, line.Key), out var so)
            ? so with { Received = so.Received + line.Received, Granted = so.Granted + line.Granted, Refused = so.Refused + line.Refused }
            : line;
    }
}
