using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Fabang.Modules.Consultations.Review;

internal sealed class ReviewTables : IEntityTypeConfiguration<AnswerReview>
{
    public void Configure(EntityTypeBuilder<AnswerReview> review)
    {
        review.ToTable("consultation_reviews");
        review.Property(r => r.Region).IsRegion();
        review.Property(r => r.Law).HasMaxLength(300);
        review.Property(r => r.Number).HasMaxLength(20);
        review.Property(r => r.NewNumber).HasMaxLength(20);
        review.Ignore(r => r.IsComparable).Ignore(r => r.Path);
        review.HasIndex(r => new { r.CitationId, r.ChangeId }).IsUnique();
        review.HasIndex(r => r.ConsultationId);
        review.HasIndex(r => r.PostId);
        review.HasIndex(r => r.Status).HasFilter("status = 'Open'");
        review.HasOne<Consultation>().WithMany().HasForeignKey(r => r.ConsultationId);
        review.HasOne<Post>().WithMany().HasForeignKey(r => r.PostId);
    }
}
