using Fabang.Modules.Matters;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Fabang.Modules.LegalAid.Steps;

internal sealed class StepTables : IEntityTypeConfiguration<AidNotice>
{
    public void Configure(EntityTypeBuilder<AidNotice> notice)
    {
        notice.ToTable("aid_notices");
        notice.Property(n => n.Id).ValueGeneratedNever();
        notice.Property(n => n.Step).HasMaxLength(40);
        notice.HasIndex(n => new { n.MatterId, n.Step, n.DueAt, n.IsLate }).IsUnique();
        notice.HasOne<Matter>().WithMany().HasForeignKey(n => n.MatterId);
    }
}
