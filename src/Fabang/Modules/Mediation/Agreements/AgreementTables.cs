using Fabang.Modules.Mediation.Cases;
using Fabang.Modules.Mediation.Seals;
using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Fabang.Modules.Mediation.Agreements;

internal sealed class AgreementTables : IEntityTypeConfiguration<MediationAgreement>, IEntityTypeConfiguration<SigningRequest>
{
    public void Configure(EntityTypeBuilder<MediationAgreement> agreement)
    {
        agreement.ToTable("mediation_agreements");
        agreement.Property(a => a.Region).IsRegion();
        agreement.Property(a => a.Number).HasMaxLength(40);
        agreement.Property(a => a.Total).HasPrecision(14, 2);
        agreement.Property(a => a.TextKept).IsSealed();
        agreement.Property(a => a.Hash).HasMaxLength(64).IsFixedLength();
        agreement.Property(a => a.SignaturesKept).IsSealed();
        agreement.Property(a => a.SealedBy).HasMaxLength(60);
        agreement.Ignore(a => a.Text).Ignore(a => a.Signatures).Ignore(a => a.IsIntact);
        agreement.HasIndex(a => a.CaseId);
        agreement.HasIndex(a => a.Number).IsUnique();
        agreement.HasOne<MediationCase>().WithMany().HasForeignKey(a => a.CaseId);
        agreement.HasOne<CommitteeSeal>().WithMany().HasForeignKey(a => a.SealId);
    }

    public void Configure(EntityTypeBuilder<SigningRequest> request)
    {
        request.ToTable("mediation_signing_requests");
        request.HasKey(r => r.CodeId);
        request.Property(r => r.Name).IsSealed();
        request.Property(r => r.Hash).HasMaxLength(64).IsFixedLength();
        request.HasIndex(r => r.AgreementId);
        request.HasOne<MediationAgreement>().WithMany().HasForeignKey(r => r.AgreementId);
    }
}
