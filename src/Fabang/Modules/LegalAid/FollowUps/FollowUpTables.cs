using Fabang.Modules.LegalAid.Cases;
using Fabang.Modules.Matters;
using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Fabang.Modules.LegalAid.FollowUps;

internal sealed class FollowUpTables : IEntityTypeConfiguration<FollowUp>, IEntityTypeConfiguration<FollowUpTry>
{
    public void Configure(EntityTypeBuilder<FollowUp> call)
    {
        call.ToTable("aid_follow_ups");
        call.Property(f => f.Region).IsRegion();
        call.Property(f => f.Money).IsSealedWhenGiven();
        call.Property(f => f.Wishes).IsSealedWhenGiven();
        // A case is closed once, and called back once.
        call.HasIndex(f => f.CaseId).IsUnique();
        call.HasIndex(f => new { f.Region, f.Status, f.DueAt });
        call.HasIndex(f => f.PersonId);
        call.HasOne<AidCase>().WithMany().HasForeignKey(f => f.CaseId);
        call.HasOne<Matter>().WithMany().HasForeignKey(f => f.MatterId);
        call.HasMany(f => f.Tries).WithOne().HasForeignKey(t => t.FollowUpId);
        call.Navigation(f => f.Tries).UsePropertyAccessMode(PropertyAccessMode.Field);
    }

    public void Configure(EntityTypeBuilder<FollowUpTry> attempt)
    {
        attempt.ToTable("aid_follow_up_tries");
        attempt.Property(t => t.Id).ValueGeneratedNever();
        attempt.Property(t => t.Note).IsSealed();
    }
}
