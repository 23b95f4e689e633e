using Fabang.Modules.Mediation.Cases;
using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Fabang.Modules.Mediation.CallBacks;

internal sealed class CallBackTables : IEntityTypeConfiguration<CallBack>, IEntityTypeConfiguration<CallTry>
{
    public void Configure(EntityTypeBuilder<CallBack> call)
    {
        call.ToTable("mediation_call_backs");
        call.Property(c => c.Region).IsRegion();
        call.HasIndex(c => c.PartyId).IsUnique();
        call.HasIndex(c => c.CaseId);
        call.HasIndex(c => new { c.Region, c.DueAt }).HasFilter("status = 'Open'");
        call.HasOne<MediationCase>().WithMany().HasForeignKey(c => c.CaseId);
        call.HasMany(c => c.Tries).WithOne().HasForeignKey(t => t.CallBackId);
        call.Navigation(c => c.Tries).UsePropertyAccessMode(PropertyAccessMode.Field);
    }

    public void Configure(EntityTypeBuilder<CallTry> tried)
    {
        tried.ToTable("mediation_call_tries");
        tried.Property(t => t.Id).ValueGeneratedNever();
        tried.Property(t => t.Note).IsSealedWhenGiven();
    }
}
