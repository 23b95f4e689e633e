using Fabang.Modules.Regions;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Fabang.Modules.Directory.Find;

/// <summary>A list of regions that stays short: the way up from the chosen one, and what lies directly in it.</summary>
internal static class RegionChoices
{
    public static IReadOnlyList<SelectListItem> Around(RegionTree tree, RegionCode chosen) =>
    [
        .. chosen.Upwards().Where(tree.Has).Reverse().Concat(ChildrenOf(tree, chosen))
            .Select(code => new SelectListItem(tree.FullName(code), code.Value)).DistinctBy(item => item.Text),
    ];

    /// <summary>The districts of a municipality hang below a 市辖区 that has no name of its own.</summary>
    private static IEnumerable<RegionCode> ChildrenOf(RegionTree tree, RegionCode region) =>
        tree.ChildrenOf(region).SelectMany(child => tree.FullName(child.Code) == tree.FullName(region) ? tree.ChildrenOf(child.Code) : [child])
            .Select(child => child.Code);

    /// <summary>Everything below the regions of an administrator; counties only where that leaves a list one can read.</summary>
    public static IReadOnlyList<SelectListItem> Below(RegionTree tree, IReadOnlyList<RegionCode> regions)
    {
        const int Readable = 400;
        var all = regions.SelectMany(region => Family(tree, region, deepest: RegionLevel.County)).Distinct().ToList();
        if (all.Count > Readable)
        {
            all = [.. all.Where(code => code.Level is not RegionLevel.County)];
        }

        return [.. all.OrderBy(code => code.Value, StringComparer.Ordinal).Select(code => new SelectListItem(tree.FullName(code), code.Value))];
    }

    private static IEnumerable<RegionCode> Family(RegionTree tree, RegionCode region, RegionLevel deepest) =>
        tree.ChildrenOf(region).Where(child => child.Code.Level <= deepest).SelectMany(child => Family(tree, child.Code, deepest)).Prepend(region);
}
