using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Fabang.Modules.LawLibrary.Corrections;

internal sealed class CorrectionTables : IEntityTypeConfiguration<TextCorrection>
{
    public void Configure(EntityTypeBuilder<TextCorrection> correction)
    {
        correction.ToTable("law_corrections");
        correction.Property(c => c.Law).HasMaxLength(300);
        correction.Property(c => c.Number).HasMaxLength(20);
        correction.Property(c => c.Label).HasMaxLength(400);
        correction.Property(c => c.NewText).HasMaxLength(TextCorrection.LongestText);
        correction.Property(c => c.Reason).HasMaxLength(TextCorrection.LongestReason);
        correction.Property(c => c.Source).HasMaxLength(TextCorrection.LongestSource);
        correction.Property(c => c.Decision).HasMaxLength(TextCorrection.LongestReason);
        correction.Property(c => c.EndReason).HasMaxLength(TextCorrection.LongestReason);
        correction.Ignore(c => c.IsPublic).Ignore(c => c.NeedsLook).Ignore(c => c.DecidedOn).Ignore(c => c.Title).Ignore(c => c.ArticlePath);
        // Of two editors who propose at once for one article, one is told; and over an article lies one correction at most.
        correction.HasIndex(c => new { c.VersionId, c.Number }, "Open").IsUnique().HasFilter("status = 'Proposed'").HasDatabaseName("ix_law_corrections_open");
        correction.HasIndex(c => new { c.VersionId, c.Number }, "Standing").IsUnique().HasFilter("status = 'Approved'").HasDatabaseName("ix_law_corrections_standing");
        correction.HasIndex(c => new { c.Status, c.ProposedAt });
        correction.HasOne<LawVersion>().WithMany().HasForeignKey(c => c.VersionId);
    }
}
