using System.Text.Json;
using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Fabang.Modules.Mediation.Oversight.Years;

internal sealed class YearTables : IEntityTypeConfiguration<YearSheet>
{
    public void Configure(EntityTypeBuilder<YearSheet> sheet)
    {
        sheet.ToTable("mediation_years");
        sheet.HasKey(s => new { s.Year, s.Region });
        sheet.Property(s => s.Year).ValueGeneratedNever();
        sheet.Property(s => s.Region).IsRegion();
        // Read and written whole.
        sheet.Property(s => s.Lines).HasConversion(
            lines => JsonSerializer.Serialize(lines, JsonSerializerOptions.Web), text => JsonSerializer.Deserialize<List<YearLine>>(text, JsonSerializerOptions.Web)!,
            new ValueComparer<IReadOnlyList<YearLine>>((one, other) => one!.SequenceEqual(other!), lines => lines.Count, lines => lines.ToList()));
    }
}
