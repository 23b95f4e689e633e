using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Fabang.Modules.Consultations.Figures;

internal sealed class FigureTables : IEntityTypeConfiguration<FigureCell>
{
    public void Configure(EntityTypeBuilder<FigureCell> cell)
    {
        cell.ToTable("consultation_figures");
        cell.HasKey(c => new { c.Region, c.Month, c.Scope, c.Cut, c.Channel, c.Key });
        cell.Property(c => c.Region).IsRegion();
        cell.Property(c => c.Key).HasMaxLength(32);
        cell.HasIndex(c => new { c.Month, c.CountedAt });
    }
}
