using Fabang.Modules.Matters;
using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Fabang.Modules.Consultations.Complaints;

internal sealed class ComplaintTables : IEntityTypeConfiguration<Complaint>, IEntityTypeConfiguration<ComplaintEntry>
{
    public void Configure(EntityTypeBuilder<Complaint> complaint)
    {
        complaint.ToTable("consultation_complaints");
        complaint.Property(c => c.Number).HasMaxLength(40);
        complaint.Property(c => c.Region).IsRegion();
        complaint.Property(c => c.HandlerRegion).IsRegion();
        complaint.Property(c => c.DueRule).HasMaxLength(120);
        complaint.Property(c => c.Story).IsSealed();
        complaint.Property(c => c.Statement).IsSealedWhenGiven();
        complaint.Property(c => c.Decision).IsSealedWhenGiven();
        complaint.Property(c => c.StepUpStory).IsSealedWhenGiven();
        complaint.Property(c => c.ReviewDecision).IsSealedWhenGiven();
        complaint.Ignore(c => c.IsOpen).Ignore(c => c.Above);
        complaint.HasIndex(c => c.Number).IsUnique();
        // One at a time for each consultation or talk, whoever presses how often.
        complaint.HasIndex(c => c.SubjectId).IsUnique().HasFilter("status <> 'Withdrawn'");
        complaint.HasIndex(c => new { c.NextActor, c.DueAt });
        complaint.HasIndex(c => new { c.LawyerId, c.StatementAskedAt });
        complaint.HasIndex(c => c.PersonId);
        complaint.HasOne<Matter>().WithMany().HasForeignKey(c => c.MatterId);
        complaint.HasMany(c => c.Entries).WithOne().HasForeignKey(e => e.ComplaintId);
        complaint.Navigation(c => c.Entries).UsePropertyAccessMode(PropertyAccessMode.Field);
    }

    public void Configure(EntityTypeBuilder<ComplaintEntry> entry)
    {
        entry.ToTable("consultation_complaint_entries");
        entry.Property(e => e.Id).ValueGeneratedNever();
        entry.Property(e => e.What).HasMaxLength(80);
    }
}
