using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Fabang.Kernel.Log;

internal sealed class AuditTables : IEntityTypeConfiguration<AuditEntry>, IEntityTypeConfiguration<AuditHead>
{
    public void Configure(EntityTypeBuilder<AuditEntry> entry)
    {
        entry.ToTable("audit_log");
        entry.Property(e => e.Action).HasMaxLength(40);
        entry.Property(e => e.Subject).HasMaxLength(80);
        entry.Property(e => e.SubjectId).HasMaxLength(80);
        entry.Property(e => e.Region).HasMaxLength(6);
        entry.Property(e => e.Details).HasMaxLength(AuditEntry.LongestDetails);
        entry.Property(e => e.Hash).HasMaxLength(64);
        entry.HasIndex(e => e.Sequence).IsUnique();
        entry.HasIndex(e => new { e.Subject, e.SubjectId });
        entry.HasIndex(e => new { e.Region, e.Id });
        entry.HasIndex(e => new { e.ActorId, e.At });
    }

    public void Configure(EntityTypeBuilder<AuditHead> head)
    {
        head.ToTable("audit_head");
        head.Property(h => h.Id).ValueGeneratedNever();
        // Two nodes that chain at once cannot both write the end.
        head.Property(h => h.Sequence).IsConcurrencyToken();
        head.Property(h => h.Hash).HasMaxLength(64);
        head.Property(h => h.Seal).HasMaxLength(64);
    }
}
