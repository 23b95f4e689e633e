using Fabang.Modules.Regions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.Accounts.Admin;

/// <summary>Everything that regions may decide, as it holds in one region: the value, who decided it, by which document, and what was before.</summary>
[Authorize(AccountsModule.DecideSettings)]
public sealed class SettingsModel(
    IEnumerable<ISettingKey> keys, RegionSettings settings, SettingNames names, RegionTree tree, CurrentUser user, IStringLocalizer<Texts> texts) : PageModel
{
    public RegionCode Region { get; private set; }

    public IReadOnlyList<SettingRow> Rows { get; private set; } = [];

    /// <summary>The administrator's own regions, what the region lies in, and what lies in it.</summary>
    public IEnumerable<RegionCode> Nearby => user.RegionsFor(AccountsModule.DecideSettings)
        .Concat(Region.Upwards().Where(Mine)).Concat(tree.ChildrenOf(Region).Select(region => region.Code))
        .Where(region => region != Region).Distinct();

    public string NameOf(RegionCode region) => tree.FullName(region);

    public string ShortNameOf(RegionCode region) => tree.NameOf(region);

    public async Task<IActionResult> OnGetAsync(string? region, CancellationToken cancel)
    {
        Region = RegionCode.TryParse(region, out var asked) ? asked : user.RegionsFor(AccountsModule.DecideSettings)[0];
        if ((region is not null && Region != asked) || !tree.Has(Region) || !Mine(Region))
        {
            return NotFound();
        }

        var decisions = await settings.DecisionsAsync(Region, cancel);
        Rows = [.. keys.OrderBy(key => key.Name, StringComparer.Ordinal)
            .Select(key => new SettingRow(key, names.Of(key), settings.InForce(decisions[key.Name], Region), [.. decisions[key.Name]]))];
        return Page();
    }

    /// <summary>A limit is written 5wh and read 5 个工作小时.</summary>
    public string Say(ISettingKey key, string value) => key.Read(value) is Limit limit ? texts[$"Limit.{limit.Unit}", limit.Count] : value;

    public string SourceOf(ISettingKey key) => key.Source == SettingNames.Ours ? texts["Settings.Ours"] : key.Source;

    private bool Mine(RegionCode region) => user.May(AccountsModule.DecideSettings, region);
}

/// <summary>One setting in one region.</summary>
/// <param name="Key">Which.</param>
/// <param name="Name">What it is called.</param>
/// <param name="InForce">The decision that holds today; null when the fallback does.</param>
/// <param name="Decisions">All of them, of the region and above, the newest first.</param>
public sealed record SettingRow(ISettingKey Key, string Name, RegionSetting? InForce, IReadOnlyList<RegionSetting> Decisions);
