using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Fabang.Modules.LawLibrary.Corrections;

internal sealed class CorrectionTables : IEntityTypeConfiguration<TextCorrection>
{
    /// <summary>Of two editors who propose at once for one article, one is told.</summary>
    public const string OnlyOneOpen = "ix_law_corrections_open";

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
        correction.HasIndex(c => new { c.VersionId, c.Number }, OnlyOneOpen).IsUnique().HasFilter("status = 'Proposed'");
        correction.HasIndex(c => new { c.VersionId, c.Number }, "ix_law_corrections_standing").IsUnique().HasFilter("status = 'Approved'");
        correction.HasIndex(c => new { c.Status, c.ProposedAt });
        correction.HasOne<LawVersion>().WithMany().HasForeignKey(c => c.VersionId);
    }
}
