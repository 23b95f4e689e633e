using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Fabang.Kernel.Time;

internal sealed class TimeTables : IEntityTypeConfiguration<SpecialDay>
{
    public void Configure(EntityTypeBuilder<SpecialDay> day)
    {
        day.ToTable("calendar_special_days");
        day.HasKey(d => d.Date);
        day.Property(d => d.Name).HasMaxLength(80);
        day.Property(d => d.Source).HasMaxLength(120);
    }
}
