using System.Globalization;
using Fabang.Modules.Regions;
using Fabang.Search;

namespace Fabang.Modules.LawLibrary.Find;

/// <summary>What a search is narrowed to, as it stands in the address.</summary>
/// <param name="Kind">Only texts of this kind.</param>
/// <param name="Region">A province; 000000 for national texts only; <see cref="Everywhere"/>.</param>
/// <param name="By">制定机关</param>
/// <param name="Years">2011-2020</param>
/// <param name="Old">What is repealed or not yet in force too.</param>
/// <param name="Law">The key of one law.</param>
public sealed record SearchFilters(TextKind? Kind, string? Region, string? By, string? Years, bool Old, string? Law)
{
    /// <summary>Stands in the address for all provinces.</summary>
    public const string Everywhere = "all";

    /// <summary>Whether one of those is set that the page keeps folded.</summary>
    public bool IsNarrowed => By is not null || Years is not null || Old;

    public YearRange? YearRange => Years?.Split('-') is [var first, var last]
        && int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var from) && int.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out var to)
            ? new YearRange(from, to)
            : null;

    /// <summary>Whether these are years: 2011-2020.</summary>
    public static bool IsYears(string years) => new SearchFilters(null, null, null, years, Old: false, null).YearRange is not null;

    public LawSearchQuery Query(string words, int page)
    {
        var region = RegionCode.TryParse(Region, out var code) ? code : (RegionCode?)null;
        return new LawSearchQuery(words)
        {
            Kind = Kind,
            Province = region == RegionCode.Nation ? null : region?.Province,
            OnlyNational = region == RegionCode.Nation,
            Authority = By,
            Years = YearRange,
            AllStandings = Old,
            Law = Law,
            Page = page,
        };
    }

    /// <summary>The address of a search: ?q=…</summary>
    public string Address(string? words) => QueryString.Create(new Dictionary<string, string?>
    {
        ["q"] = words,
        ["region"] = Region,
        ["kind"] = Kind?.ToString(),
        ["by"] = By,
        ["years"] = Years,
        ["old"] = Old ? "true" : null,
        ["law"] = Law,
    }.Where(pair => pair.Value is not null)).ToUriComponent();
}
