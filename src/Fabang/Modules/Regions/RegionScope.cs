using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Fabang.Modules.Regions;

public static class RegionScope
{
    /// <summary>Only what lies in one of the regions. Who may see nothing gives no region, and sees no row.</summary>
    /// <param name="rows">The rows to narrow.</param>
    /// <param name="scope">The regions, as the permission of the signed-in person names them.</param>
    /// <param name="tree">Knows what lies below them.</param>
    public static IQueryable<T> Within<T>(this IQueryable<T> rows, IEnumerable<RegionCode> scope, RegionTree tree) where T : class, IRegional
    {
        var codes = tree.Below(scope);
        return codes is null ? rows : rows.Where(row => codes.Contains(row.Region));
    }

    /// <summary>Maps a region code to six characters.</summary>
    public static PropertyBuilder<RegionCode> IsRegion(this PropertyBuilder<RegionCode> property) =>
        property.HasConversion(code => code.Value, text => new RegionCode(text)).HasMaxLength(6).IsFixedLength();

    /// <inheritdoc cref="IsRegion(PropertyBuilder{RegionCode})"/>
    public static PropertyBuilder<RegionCode?> IsRegion(this PropertyBuilder<RegionCode?> property) =>
        property.HasConversion(code => code == null ? null : code.Value.Value, text => text == null ? null : new RegionCode(text)).HasMaxLength(6).IsFixedLength();
}
