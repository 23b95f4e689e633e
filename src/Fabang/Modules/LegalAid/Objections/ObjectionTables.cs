using Fabang.Modules.LegalAid.Applications;
using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Fabang.Modules.LegalAid.Objections;

internal sealed class ObjectionTables : IEntityTypeConfiguration<AidObjection>
{
    public void Configure(EntityTypeBuilder<AidObjection> objection)
    {
        objection.ToTable("aid_objections");
        objection.Property(o => o.Region).IsRegion();
        objection.Property(o => o.Story).IsSealed();
        objection.Property(o => o.Decision).IsSealedWhenGiven();
        // One open at a time, whoever presses how often.
        objection.HasIndex(o => o.ApplicationId).IsUnique().HasFilter("status = 'Filed'");
        objection.HasIndex(o => new { o.Region, o.Status, o.FiledAt });
        objection.HasIndex(o => o.PersonId);
        objection.HasOne<AidApplication>().WithMany().HasForeignKey(o => o.ApplicationId);
    }
}
