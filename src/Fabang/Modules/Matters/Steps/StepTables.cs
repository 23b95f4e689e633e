using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Fabang.Modules.Matters.Steps;

internal sealed class StepTables : IEntityTypeConfiguration<StepNotice>
{
    public void Configure(EntityTypeBuilder<StepNotice> notice)
    {
        notice.ToTable("matter_step_notices");
        notice.Property(n => n.Id).ValueGeneratedNever();
        notice.Property(n => n.Step).HasMaxLength(40);
        notice.HasIndex(n => new { n.MatterId, n.Step, n.DueAt, n.IsLate }).IsUnique();
        notice.HasOne<Matter>().WithMany().HasForeignKey(n => n.MatterId);
    }
}
