using Fabang.Modules.LegalAid.Cases;
using Fabang.Modules.LegalAid.Letters;
using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Fabang.Modules.LegalAid.Agreements;

internal sealed class AgreementTables : IEntityTypeConfiguration<AidAgreement>
{
    /// <summary>SHA-256 in hexadecimal.</summary>
    private const int HashLength = 64;

    public void Configure(EntityTypeBuilder<AidAgreement> agreement)
    {
        agreement.ToTable("aid_agreements");
        agreement.Property(a => a.Region).IsRegion();
        agreement.Property(a => a.DocumentHash).HasMaxLength(HashLength);
        agreement.Property(a => a.PersonSignatureKept).IsSealedWhenGiven();
        agreement.Property(a => a.LawyerSignatureKept).IsSealedWhenGiven();
        agreement.Ignore(a => a.PersonSignature).Ignore(a => a.LawyerSignature).Ignore(a => a.IsSigned);
        agreement.HasIndex(a => new { a.CaseId, a.ReplacedAt });
        agreement.HasIndex(a => a.PersonId);
        agreement.HasIndex(a => a.LetterId).IsUnique();
        agreement.HasOne<AidCase>().WithMany().HasForeignKey(a => a.CaseId);
        agreement.HasOne<Letter>().WithMany().HasForeignKey(a => a.LetterId);
    }
}
