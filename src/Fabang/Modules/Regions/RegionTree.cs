namespace Fabang.Modules.Regions;

/// <summary>All regions in memory: 3,300 rows that change once a year. Read when the house starts.</summary>
public sealed class RegionTree
{
    private Dictionary<RegionCode, Region> _regions = [];
    private ILookup<RegionCode, Region> _children = Array.Empty<Region>().ToLookup(_ => default(RegionCode));

    public Region Nation => _regions[RegionCode.Nation];

    internal void Fill(IEnumerable<Region> regions)
    {
        _regions = regions.ToDictionary(region => region.Code);
        _children = _regions.Values.Where(region => region.Parent is not null).OrderBy(region => region.Code.Value, StringComparer.Ordinal).ToLookup(region => region.Parent!.Value);
    }

    public Region? Find(RegionCode code) => _regions.GetValueOrDefault(code);

    public bool Has(RegionCode code) => _regions.ContainsKey(code);

    /// <summary>What lies directly in it, by code.</summary>
    public IEnumerable<Region> ChildrenOf(RegionCode code) => _children[code];

    /// <summary>"浙江省杭州市西湖区"; "全国" for the nation.</summary>
    public string FullName(RegionCode code) =>
        code.Level is RegionLevel.Nation ? NameOf(code) : string.Concat(code.Upwards().Where(up => up.Level is not RegionLevel.Nation).Reverse().Select(OwnName).Distinct());

    /// <summary>The region of this full name, as <see cref="FullName"/> writes it; null when there is none.</summary>
    public RegionCode? FindByName(string? fullName) => fullName?.Trim() is { Length: > 0 } name
        ? _regions.Keys.Where(code => FullName(code) == name).Select(code => (RegionCode?)code).FirstOrDefault()
        : null;

    public string NameOf(RegionCode code) => Find(code)?.Name ?? code.Value;

    /// <summary>Every region that one of these covers; null when that is everywhere.</summary>
    public IReadOnlyList<RegionCode>? Below(IEnumerable<RegionCode> scope)
    {
        var roots = scope.ToList();
        return roots.Contains(RegionCode.Nation)
            ? null
            : [.. _regions.Keys.Where(code => roots.Exists(root => root.Covers(code)))];
    }

    /// <summary>The "city" level of a municipality (市辖区, 县) says nothing to a reader.</summary>
    private string OwnName(RegionCode code) => Find(code) switch
    {
        { Name: "市辖区" or "县" or "省直辖县级行政区划" or "自治区直辖县级行政区划" } => "",
        { Name: var name } => name,
        null => "",
    };
}
