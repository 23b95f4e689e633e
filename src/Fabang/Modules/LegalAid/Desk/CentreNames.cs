using Fabang.Modules.Regions;

namespace Fabang.Modules.LegalAid.Desk;

/// <summary>Reads which centre an officer means: by the code of its region, or its whole name.</summary>
internal static class CentreNames
{
    /// <exception cref="BrokenRuleException">There is no such region, or it is the nation, which has no centre.</exception>
    public static RegionCode Read(RegionTree tree, string? typed) =>
        (RegionCode.TryParse(typed?.Trim(), out var code) && tree.Has(code) ? code : tree.FindByName(typed)) is { Level: not RegionLevel.Nation } found
            ? found : throw new BrokenRuleException("LegalAid.ChooseOtherCentre");
}
