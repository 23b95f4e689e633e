using Fabang.Modules.Mediation.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Fabang.Modules.Mediation.Consenting;

internal sealed class ConsentTables : IEntityTypeConfiguration<ConsentRequest>
{
    public void Configure(EntityTypeBuilder<ConsentRequest> request)
    {
        request.ToTable("mediation_consents");
        request.Property(r => r.Reason).IsSealed();
        request.Property(r => r.Name).IsSealedWhenGiven();
        request.Property(r => r.Phone).IsSealedWhenGiven().IsFindable();
        request.Property(r => r.Yes).HasMaxLength(400);
        request.Ignore(r => r.Agreeing);
        request.HasIndex(r => new { r.CaseId, r.Status });
        request.HasIndex(r => new { r.Status, r.DueAt });
        request.HasIndex(r => r.CoMediatorId);
        request.HasIndex(r => r.PersonId);
        request.HasOne<MediationCase>().WithMany().HasForeignKey(r => r.CaseId);
    }
}
