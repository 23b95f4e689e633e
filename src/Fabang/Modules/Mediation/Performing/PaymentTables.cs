using Fabang.Modules.Mediation.Agreements;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Fabang.Modules.Mediation.Performing;

internal sealed class PaymentTables : IEntityTypeConfiguration<AgreedPayment>
{
    public void Configure(EntityTypeBuilder<AgreedPayment> payment)
    {
        payment.ToTable("mediation_payments");
        payment.Property(p => p.Amount).HasPrecision(14, 2);
        payment.Ignore(p => p.EnforceBy);
        payment.HasIndex(p => p.CaseId);
        payment.HasIndex(p => new { p.Status, p.DueOn });
        payment.HasOne<MediationAgreement>().WithMany().HasForeignKey(p => p.AgreementId);
        payment.HasOne<StoredFile>().WithMany().HasForeignKey(p => p.ProofId).OnDelete(DeleteBehavior.SetNull);
    }
}
