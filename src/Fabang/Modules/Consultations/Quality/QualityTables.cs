using Fabang.Modules.Matters;
using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Fabang.Modules.Consultations.Quality;

internal sealed class QualityTables :
    IEntityTypeConfiguration<CallBack>, IEntityTypeConfiguration<CallBackTry>, IEntityTypeConfiguration<ExpertReview>, IEntityTypeConfiguration<ExpertScore>
{
    public void Configure(EntityTypeBuilder<CallBack> callBack)
    {
        callBack.ToTable("consultation_call_backs");
        callBack.Property(c => c.Region).IsRegion();
        callBack.Property(c => c.DueRule).HasMaxLength(120);
        callBack.Property(c => c.Said).IsSealedWhenGiven();
        callBack.Property(c => c.Told).IsSealedWhenGiven();
        callBack.Ignore(c => c.IsDone);
        callBack.HasIndex(c => new { c.SubjectId, c.IsTalk, c.Cause }).IsUnique();
        callBack.HasIndex(c => c.DueAt).HasFilter("done_at is null");
        callBack.HasIndex(c => new { c.Region, c.DoneAt });
        callBack.HasIndex(c => new { c.CorrectorId, c.Status });
        callBack.HasIndex(c => c.PersonId);
        callBack.HasOne<Matter>().WithMany().HasForeignKey(c => c.MatterId);
        callBack.HasMany(c => c.Tries).WithOne().HasForeignKey(t => t.CallBackId);
        callBack.Navigation(c => c.Tries).UsePropertyAccessMode(PropertyAccessMode.Field);
    }

    public void Configure(EntityTypeBuilder<CallBackTry> attempt)
    {
        attempt.ToTable("consultation_call_back_tries");
        attempt.Property(t => t.Id).ValueGeneratedNever();
        attempt.Property(t => t.Note).IsSealed();
    }

    public void Configure(EntityTypeBuilder<ExpertReview> review)
    {
        review.ToTable("consultation_expert_reviews");
        review.Property(r => r.Region).IsRegion();
        review.Property(r => r.SheetId).HasMaxLength(40);
        review.Property(r => r.Remark).IsSealedWhenGiven();
        review.HasIndex(r => r.ConsultationId).IsUnique();
        review.HasIndex(r => new { r.Region, r.DrawnAt }).HasFilter("status = 'Open'");
        review.HasIndex(r => new { r.LawyerId, r.DoneAt });
        review.HasOne<Consultation>().WithMany().HasForeignKey(r => r.ConsultationId);
        review.HasMany(r => r.Scores).WithOne().HasForeignKey(s => s.ReviewId);
        review.Navigation(r => r.Scores).UsePropertyAccessMode(PropertyAccessMode.Field);
    }

    public void Configure(EntityTypeBuilder<ExpertScore> score)
    {
        score.ToTable("consultation_expert_scores");
        score.Property(s => s.Id).ValueGeneratedNever();
        score.Property(s => s.Criterion).HasMaxLength(40);
        score.Property(s => s.Reason).IsSealedWhenGiven();
    }
}
