using Fabang.Modules.Mediation.Agreements;
using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Fabang.Modules.Mediation.Confirming;

internal sealed class ConfirmationTables : IEntityTypeConfiguration<JudicialConfirmation>
{
    public void Configure(EntityTypeBuilder<JudicialConfirmation> confirmation)
    {
        confirmation.ToTable("mediation_confirmations");
        confirmation.Property(c => c.Region).IsRegion();
        confirmation.Property(c => c.Court).HasMaxLength(JudicialConfirmation.LongestCourt);
        confirmation.Property(c => c.Ruling).HasMaxLength(JudicialConfirmation.LongestResult);
        confirmation.Property(c => c.Wanting).HasMaxLength(400);
        confirmation.Ignore(c => c.WantedBy);
        confirmation.HasIndex(c => c.CaseId);
        confirmation.HasIndex(c => new { c.Status, c.DueAt });
        confirmation.HasOne<MediationAgreement>().WithOne().HasForeignKey<JudicialConfirmation>(c => c.AgreementId);
    }
}
