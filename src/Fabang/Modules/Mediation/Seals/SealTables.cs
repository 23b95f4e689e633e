using Fabang.Modules.Directory.Mediators;
using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Fabang.Modules.Mediation.Seals;

internal sealed class SealTables : IEntityTypeConfiguration<CommitteeSeal>
{
    public void Configure(EntityTypeBuilder<CommitteeSeal> seal)
    {
        seal.ToTable("mediation_seals");
        seal.Property(s => s.Region).IsRegion();
        seal.Property(s => s.Name).HasMaxLength(MediationCommittee.LongestName);
        seal.Property(s => s.Key).IsSealedWhenGiven();
        seal.Property(s => s.Fingerprint).HasMaxLength(64).IsFixedLength();
        // A committee has one seal at a time.
        seal.HasIndex(s => s.CommitteeId).IsUnique().HasFilter("ended_at is null");
        seal.HasOne<MediationCommittee>().WithMany().HasForeignKey(s => s.CommitteeId);
    }
}
