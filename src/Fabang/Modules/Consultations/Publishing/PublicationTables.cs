using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Fabang.Modules.Consultations.Publishing;

internal sealed class PublicationTables :
    IEntityTypeConfiguration<Publication>, IEntityTypeConfiguration<PublishedAnswer>, IEntityTypeConfiguration<PublishedCitation>
{
    public void Configure(EntityTypeBuilder<Publication> publication)
    {
        publication.ToTable("consultation_publications");
        publication.Property(p => p.Region).IsRegion();
        publication.Ignore(p => p.Text).Ignore(p => p.IsOpen).Ignore(p => p.IsTakenDownForError);
        publication.Property(p => p.Title).IsSealedWhenGiven();
        publication.Property(p => p.Question).IsSealedWhenGiven();
        publication.Property(p => p.Answer).IsSealedWhenGiven();
        publication.Property(p => p.Reason).IsSealedWhenGiven();
        publication.HasIndex(p => p.ConsultationId).IsUnique();
        publication.HasIndex(p => p.PersonId);
        publication.HasIndex(p => new { p.Region, p.Status, p.MovedAt });
        publication.HasOne<Consultation>().WithMany().HasForeignKey(p => p.ConsultationId);
    }

    /// <summary>No key leads from here to a consultation. What everybody reads is not sealed.</summary>
    public void Configure(EntityTypeBuilder<PublishedAnswer> answer)
    {
        answer.ToTable("consultation_published_answers");
        answer.Property(a => a.Province).IsRegion();
        answer.Property(a => a.Number).HasMaxLength(40);
        answer.Property(a => a.TopicId).HasMaxLength(60);
        answer.Property(a => a.Title).HasMaxLength(PublicationText.LongestTitle);
        answer.Ignore(a => a.Path);
        answer.HasIndex(a => a.Number).IsUnique();
        answer.HasIndex(a => new { a.TopicId, a.PublishedAt }).HasFilter("gone_at is null");
        answer.HasIndex(a => a.ChangedAt);
        answer.HasMany(a => a.Citations).WithOne().HasForeignKey(c => c.AnswerId);
        answer.Navigation(a => a.Citations).UsePropertyAccessMode(PropertyAccessMode.Field);
    }

    public void Configure(EntityTypeBuilder<PublishedCitation> citation)
    {
        citation.ToTable("consultation_published_citations");
        citation.Property(c => c.Id).ValueGeneratedNever();
        citation.Property(c => c.Article).HasMaxLength(200);
        citation.Property(c => c.Title).HasMaxLength(300);
    }
}
