using Fabang.Modules.LegalAid.Cases;
using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Fabang.Modules.LegalAid.PeerReviews;

internal sealed class PeerReviewTables : IEntityTypeConfiguration<PeerReview>
{
    public void Configure(EntityTypeBuilder<PeerReview> review)
    {
        review.ToTable("aid_peer_reviews");
        review.Property(r => r.Region).IsRegion();
        review.Property(r => r.Comment).IsSealedWhenGiven();
        // Nobody is asked twice about one case.
        review.HasIndex(r => new { r.CaseId, r.ReviewerId }).IsUnique();
        review.HasIndex(r => new { r.ReviewerId, r.Status });
        review.HasIndex(r => new { r.Region, r.Status, r.DueAt });
        review.HasOne<AidCase>().WithMany().HasForeignKey(r => r.CaseId);
    }
}
