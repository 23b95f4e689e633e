using Fabang.Modules.LegalAid.Applications;
using Fabang.Modules.LegalAid.Letters;
using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Fabang.Modules.LegalAid.Cooperations;

internal sealed class CooperationTables : IEntityTypeConfiguration<AidCooperation>
{
    public void Configure(EntityTypeBuilder<AidCooperation> cooperation)
    {
        cooperation.ToTable("aid_cooperations");
        cooperation.Property(c => c.AskingRegion).IsRegion();
        cooperation.Property(c => c.Region).IsRegion();
        cooperation.Property(c => c.PersonName).IsSealed();
        cooperation.Property(c => c.What).IsSealed();
        cooperation.Property(c => c.Answer).IsSealedWhenGiven();
        cooperation.Ignore(c => c.DueAt);
        cooperation.HasIndex(c => c.ApplicationId);
        cooperation.HasIndex(c => c.LetterId);
        cooperation.HasIndex(c => new { c.Region, c.AnsweredAt, c.Until });
        cooperation.HasOne<AidApplication>().WithMany().HasForeignKey(c => c.ApplicationId);
        cooperation.HasOne<Letter>().WithMany().HasForeignKey(c => c.LetterId);
    }
}
