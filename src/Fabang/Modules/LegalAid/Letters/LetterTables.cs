using Fabang.Modules.Matters;
using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Fabang.Modules.LegalAid.Letters;

internal sealed class LetterTables : IEntityTypeConfiguration<Letter>, IEntityTypeConfiguration<LetterTemplateVersion>
{
    /// <summary>SHA-256 in hexadecimal.</summary>
    private const int HashLength = 64;

    public void Configure(EntityTypeBuilder<Letter> letter)
    {
        letter.ToTable("legal_aid_letters");
        letter.Property(l => l.Number).HasMaxLength(40);
        letter.Property(l => l.Region).IsRegion();
        letter.Property(l => l.Issuer).HasMaxLength(120);
        letter.Property(l => l.Content).IsSealed();
        letter.Property(l => l.Code).IsSealed().IsFindable();
        letter.Property(l => l.DocxSha256).HasMaxLength(HashLength);
        letter.Property(l => l.PdfSha256).HasMaxLength(HashLength);
        letter.Ignore(l => l.IsMade).Ignore(l => l.IsForgotten);
        letter.HasIndex(l => l.Number).IsUnique();
        letter.HasIndex(l => l.SubjectId);
        letter.HasIndex(l => l.PersonId);
        letter.HasIndex(l => l.DocxSha256);
        letter.HasIndex(l => l.PdfSha256);
        letter.HasOne<Matter>().WithMany().HasForeignKey(l => l.MatterId);
        letter.HasOne<StoredFile>().WithMany().HasForeignKey(l => l.DocxFileId);
        letter.HasOne<StoredFile>().WithMany().HasForeignKey(l => l.PdfFileId);
    }

    public void Configure(EntityTypeBuilder<LetterTemplateVersion> version)
    {
        version.ToTable("legal_aid_letter_templates");
        version.Property(v => v.Region).IsRegion();
        version.Property(v => v.Text).HasMaxLength(LetterTemplateVersion.LongestText);
        version.Ignore(v => v.Ends);
        version.HasIndex(v => new { v.Kind, v.Region, v.ValidFrom });
    }
}
