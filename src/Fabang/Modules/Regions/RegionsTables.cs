using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Fabang.Modules.Regions;

internal sealed class RegionsTables : IEntityTypeConfiguration<Region>, IEntityTypeConfiguration<RegionSetting>
{
    public void Configure(EntityTypeBuilder<Region> region)
    {
        region.ToTable("regions");
        region.HasKey(r => r.Code);
        region.Property(r => r.Code).IsRegion();
        region.Property(r => r.Parent).IsRegion();
        region.Property(r => r.Name).HasMaxLength(60);
    }

    public void Configure(EntityTypeBuilder<RegionSetting> setting)
    {
        setting.ToTable("region_settings");
        setting.Property(s => s.Region).IsRegion();
        setting.Property(s => s.Key).HasMaxLength(80);
        setting.Property(s => s.Value).HasMaxLength(400);
        setting.Ignore(s => s.Ends);
        setting.Property(s => s.Source).HasMaxLength(200);
        setting.HasIndex(s => new { s.Key, s.Region, s.ValidFrom });
    }
}
