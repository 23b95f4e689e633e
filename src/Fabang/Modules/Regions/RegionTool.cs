using Fabang.Shell;
using Fabang.Shell.Language;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.Regions;

/// <summary>Where the visitor is taken to be, and the way to change it.</summary>
internal sealed class RegionTool(VisitorRegion visitor, RegionTree tree, IStringLocalizer<Texts> texts) : IHeaderTool
{
    public int Order => 10;

    public HeaderLink? Link(HttpContext http) => new(
        $"/region?from={Uri.EscapeDataString(ReturnAddress.Of(http))}",
        visitor.Code.Level is RegionLevel.Nation ? texts["Header.Choose"] : tree.NameOf(visitor.Code),
        "region");
}
