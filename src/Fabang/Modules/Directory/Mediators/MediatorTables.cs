using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Fabang.Modules.Directory.Mediators;

internal sealed class MediatorTables : IEntityTypeConfiguration<MediationCommittee>, IEntityTypeConfiguration<Mediator>
{
    public void Configure(EntityTypeBuilder<MediationCommittee> committee)
    {
        committee.ToTable("directory_mediation_committees");
        committee.Property(c => c.Name).HasMaxLength(MediationCommittee.LongestName);
        committee.Property(c => c.Region).IsRegion();
        committee.Property(c => c.Scope).HasMaxLength(MediationCommittee.LongestScope);
        committee.Property(c => c.Address).HasMaxLength(200);
        committee.Property(c => c.Phone).HasMaxLength(40);
        committee.HasIndex(c => c.Region);
    }

    public void Configure(EntityTypeBuilder<Mediator> mediator)
    {
        mediator.ToTable("directory_mediators");
        mediator.Property(m => m.Name).HasMaxLength(Lawyer.LongestName);
        mediator.Property(m => m.Region).IsRegion();
        mediator.Property(m => m.Specialties).HasMaxLength(400);
        mediator.Property(m => m.Languages).HasMaxLength(400);
        mediator.Property(m => m.Summary).HasMaxLength(Mediator.LongestSummary);
        mediator.Ignore(m => m.SpecialtyCodes).Ignore(m => m.LanguageCodes);
        mediator.HasIndex(m => m.Region);
        mediator.HasIndex(m => m.AccountId).IsUnique();
        mediator.HasOne<MediationCommittee>().WithMany().HasForeignKey(m => m.CommitteeId).OnDelete(DeleteBehavior.Restrict);
    }
}
