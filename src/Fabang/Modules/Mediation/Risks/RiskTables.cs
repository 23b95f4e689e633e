using Fabang.Modules.Mediation.Cases;
using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Fabang.Modules.Mediation.Risks;

internal sealed class RiskTables : IEntityTypeConfiguration<EscalationRisk>
{
    public void Configure(EntityTypeBuilder<EscalationRisk> risk)
    {
        risk.ToTable("mediation_risks");
        risk.Property(r => r.Region).IsRegion();
        risk.Property(r => r.Words).IsSealedWhenGiven();
        risk.Property(r => r.Measure).IsSealedWhenGiven();
        // The program sees a thing once in a case.
        risk.HasIndex(r => new { r.CaseId, r.Sign }).IsUnique().HasFilter("raised_by is null");
        risk.HasIndex(r => new { r.Region, r.DueAt }).HasFilter("status = 'Open'");
        risk.HasOne<MediationCase>().WithMany().HasForeignKey(r => r.CaseId);
    }
}
