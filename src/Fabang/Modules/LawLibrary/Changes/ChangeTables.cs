using Fabang.Modules.LawLibrary.Digests;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Fabang.Modules.LawLibrary.Changes;

internal sealed class ChangeTables : IEntityTypeConfiguration<LawChange>, IEntityTypeConfiguration<ChangedArticle>, IEntityTypeConfiguration<DigestReview>
{
    public void Configure(EntityTypeBuilder<LawChange> change)
    {
        change.ToTable("law_changes");
        change.Property(c => c.Law).HasMaxLength(300);
        change.Ignore(c => c.Day);
        change.HasIndex(c => new { c.FromVersionId, c.ToVersionId }).IsUnique().HasFilter("kind = 'NewVersion'");
        change.HasIndex(c => c.Revision);
        change.HasIndex(c => new { c.LawId, c.Revision });
        change.HasIndex(c => c.ComparedAt).HasFilter("compared_at is null");
        change.HasMany(c => c.Articles).WithOne().HasForeignKey(a => a.ChangeId);
        change.Navigation(c => c.Articles).UsePropertyAccessMode(PropertyAccessMode.Field);
    }

    public void Configure(EntityTypeBuilder<ChangedArticle> article)
    {
        article.ToTable("law_changed_articles");
        article.HasKey(a => new { a.ChangeId, a.Position });
        article.Property(a => a.Number).HasMaxLength(20);
        article.Property(a => a.NewNumber).HasMaxLength(20);
    }

    public void Configure(EntityTypeBuilder<DigestReview> review)
    {
        review.ToTable("law_digest_reviews");
        review.Property(r => r.Entry).HasMaxLength(330);
        review.Property(r => r.Law).HasMaxLength(300);
        review.Property(r => r.Number).HasMaxLength(20);
        review.Ignore(r => r.IsComparable).Ignore(r => r.Path);
        review.HasIndex(r => new { r.Entry, r.ChangeId }).IsUnique();
        review.HasIndex(r => r.ConfirmedAt).HasFilter("confirmed_at is null");
    }
}
