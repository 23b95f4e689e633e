using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Fabang.Modules.Consultations.Outcomes;

internal sealed class OutcomeTables : IEntityTypeConfiguration<OutcomeQuestion>, IEntityTypeConfiguration<OutcomeResult>
{
    public void Configure(EntityTypeBuilder<OutcomeQuestion> question)
    {
        question.ToTable("consultation_outcome_questions");
        question.Property(q => q.Region).IsRegion();
        question.Property(q => q.Words).IsSealedWhenGiven();
        question.HasIndex(q => new { q.ConsultationId, q.Day }).IsUnique();
        question.HasIndex(q => q.AskAt).HasFilter("asked_at is null");
        question.HasIndex(q => q.ToldAt).HasFilter("outcome = 'Stuck' and seen_at is null");
        question.HasOne<Consultation>().WithMany().HasForeignKey(q => q.ConsultationId);
    }

    public void Configure(EntityTypeBuilder<OutcomeResult> result)
    {
        result.ToTable("consultation_outcome_results");
        result.Property(r => r.Id).ValueGeneratedNever();
        result.Property(r => r.Region).IsRegion();
        result.Property(r => r.TopicId).HasMaxLength(80);
        result.HasIndex(r => new { r.Region, r.ToldOn });
    }
}
