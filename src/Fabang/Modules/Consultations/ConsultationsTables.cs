using Fabang.Modules.Matters;
using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Fabang.Modules.Consultations;

internal sealed class ConsultationsTables :
    IEntityTypeConfiguration<Consultation>, IEntityTypeConfiguration<Post>, IEntityTypeConfiguration<Citation>
{
    public void Configure(EntityTypeBuilder<Consultation> consultation)
    {
        consultation.ToTable("consultations");
        consultation.Property(c => c.Region).IsRegion();
        consultation.Property(c => c.TopicId).IsSealedWhenGiven();
        consultation.Property(c => c.DangerId).IsSealedWhenGiven();
        consultation.Ignore(c => c.AnswerDue);
        consultation.Property(c => c.AnswerRule).HasMaxLength(120);
        consultation.Property(c => c.RatingReasons).AreRatingReasons();
        consultation.Property(c => c.RatingComment).IsSealedWhenGiven();
        consultation.HasIndex(c => new { c.Status, c.AnswerDueAt });
        consultation.HasIndex(c => new { c.LawyerId, c.Status });
        consultation.HasIndex(c => c.PersonId);
        consultation.HasIndex(c => new { c.Region, c.SentAt });
        consultation.HasOne<Matter>().WithOne().HasForeignKey<Consultation>(c => c.MatterId);
        consultation.HasMany(c => c.Posts).WithOne().HasForeignKey(p => p.ConsultationId);
        consultation.Navigation(c => c.Posts).UsePropertyAccessMode(PropertyAccessMode.Field);
    }

    public void Configure(EntityTypeBuilder<Post> post)
    {
        post.ToTable("consultation_posts");
        post.Property(p => p.Id).ValueGeneratedNever();
        post.Property(p => p.Text).IsSealed();
        post.HasIndex(p => new { p.ConsultationId, p.Number }).IsUnique();
        post.HasMany(p => p.Citations).WithOne().HasForeignKey("PostId");
        post.Navigation(p => p.Citations).UsePropertyAccessMode(PropertyAccessMode.Field);
    }

    public void Configure(EntityTypeBuilder<Citation> citation)
    {
        citation.ToTable("consultation_citations");
        citation.Property(c => c.Id).ValueGeneratedNever();
        citation.Property(c => c.Article).HasMaxLength(200);
        citation.Property(c => c.Title).HasMaxLength(300);
        citation.HasIndex(c => c.Article);
    }
}
