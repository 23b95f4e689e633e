using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Fabang.Modules.Matters;

internal sealed class MattersTables :
    IEntityTypeConfiguration<Matter>, IEntityTypeConfiguration<MatterEntry>, IEntityTypeConfiguration<MatterDocument>
{
    public void Configure(EntityTypeBuilder<Matter> matter)
    {
        matter.ToTable("matters");
        matter.Property(m => m.Number).HasMaxLength(40);
        matter.Property(m => m.Region).IsRegion();
        matter.Property(m => m.Title).IsSealed();
        matter.Property(m => m.PersonPath).HasMaxLength(120);
        matter.Property(m => m.DeskPath).HasMaxLength(120);
        matter.Ignore(m => m.Next);
        matter.Property(m => m.NextWhat).HasMaxLength(80);
        matter.Property(m => m.NextRule).HasMaxLength(120);
        matter.HasIndex(m => new { m.NextActor, m.NextDueAt }).HasFilter("escalated_at is null");
        matter.HasIndex(m => m.Number).IsUnique();
        matter.HasIndex(m => new { m.PersonId, m.OpenedAt });
        matter.HasIndex(m => new { m.Region, m.EscalatedAt });
        matter.HasIndex(m => m.ChangedAt);
        // What the desks of a region list: what has a clock, and what was done last.
        matter.HasIndex(m => new { m.Region, m.NextDueAt }).HasFilter("next_due_at is not null");
        matter.HasIndex(m => new { m.Region, m.ChangedAt });
        // A desk asks what somebody has to do; most matters are over, and wait for nobody.
        matter.HasIndex(m => new { m.NextActor, m.Region, m.NextDueAt }).HasFilter("next_actor <> 'Nobody'");
        matter.HasMany(m => m.Entries).WithOne().HasForeignKey(e => e.MatterId);
        matter.HasMany(m => m.Documents).WithOne().HasForeignKey(d => d.MatterId);
        matter.HasMany(m => m.Engagements).WithOne().HasForeignKey(e => e.MatterId);
        matter.Navigation(m => m.Engagements).UsePropertyAccessMode(PropertyAccessMode.Field);
        matter.Navigation(m => m.Entries).UsePropertyAccessMode(PropertyAccessMode.Field);
        matter.Navigation(m => m.Documents).UsePropertyAccessMode(PropertyAccessMode.Field);
    }

    public void Configure(EntityTypeBuilder<MatterEntry> entry)
    {
        entry.ToTable("matter_entries");
        entry.Property(e => e.Id).ValueGeneratedNever();
        entry.Property(e => e.What).HasMaxLength(80);
        entry.Property(e => e.Detail).HasMaxLength(200);
    }

    public void Configure(EntityTypeBuilder<MatterDocument> document)
    {
        document.ToTable("matter_documents");
        document.Property(d => d.Id).ValueGeneratedNever();
        document.HasIndex(d => d.FileId).IsUnique();
        document.HasOne<StoredFile>().WithMany().HasForeignKey(d => d.FileId);
    }
}
