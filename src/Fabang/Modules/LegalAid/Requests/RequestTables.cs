using Fabang.Modules.LegalAid.Cases;
using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Fabang.Modules.LegalAid.Requests;

internal sealed class RequestTables : IEntityTypeConfiguration<AidRequest>
{
    public void Configure(EntityTypeBuilder<AidRequest> request)
    {
        request.ToTable("aid_requests");
        request.Property(r => r.Region).IsRegion();
        request.Property(r => r.Story).IsSealed();
        request.Property(r => r.Answer).IsSealedWhenGiven();
        request.HasIndex(r => new { r.Region, r.AnsweredAt, r.DueAt });
        request.HasIndex(r => r.CaseId);
        request.HasIndex(r => r.PersonId);
        request.HasOne<AidCase>().WithMany().HasForeignKey(r => r.CaseId);
    }
}
