using Fabang.Modules.Directory.Mediators;
using Fabang.Modules.Matters;
using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Fabang.Modules.Mediation.Cases;

internal sealed class MediationTables : IEntityTypeConfiguration<MediationCase>, IEntityTypeConfiguration<MediationParty>, IEntityTypeConfiguration<MediationPaper>
{
    public void Configure(EntityTypeBuilder<MediationCase> mediation)
    {
        mediation.ToTable("mediation_cases");
        mediation.Property(m => m.Region).IsRegion();
        mediation.Property(m => m.ReferredBy).IsSealedWhenGiven();
        mediation.Property(m => m.Story).IsSealed();
        mediation.Property(m => m.Wanted).IsSealed();
        mediation.Property(m => m.Amount).HasPrecision(14, 2);
        mediation.Property(m => m.Advice).IsSealedWhenGiven();
        mediation.Property(m => m.FormerMediators).HasMaxLength(1000);
        mediation.Property(m => m.Disclosure).IsSealedWhenGiven();
        mediation.Property(m => m.Objection).IsSealedWhenGiven();
        mediation.Property(m => m.EndNote).IsSealedWhenGiven();
        mediation.Ignore(m => m.IsDraft).Ignore(m => m.IsOver).Ignore(m => m.TakesPapers).Ignore(m => m.Starter).Ignore(m => m.TakingPart).Ignore(m => m.IsComplete)
            .Ignore(m => m.Former).Ignore(m => m.IsPaused).Ignore(m => m.IsOpen).Ignore(m => m.MayMeet);
        mediation.HasIndex(m => m.PersonId);
        mediation.HasIndex(m => new { m.MediatorId, m.Status });
        mediation.HasIndex(m => new { m.Region, m.Status, m.ChangedAt });
        mediation.HasIndex(m => m.ObjectorId).HasFilter("objector_id is not null");
        mediation.HasIndex(m => m.MatterId).IsUnique();
        mediation.HasOne<Matter>().WithOne().HasForeignKey<MediationCase>(m => m.MatterId);
        mediation.HasOne<MediationCommittee>().WithMany().HasForeignKey(m => m.CommitteeId).OnDelete(DeleteBehavior.Restrict);
        mediation.HasMany(m => m.Parties).WithOne().HasForeignKey(p => p.CaseId);
        mediation.HasMany(m => m.Papers).WithOne().HasForeignKey(p => p.CaseId);
        mediation.Navigation(m => m.Parties).UsePropertyAccessMode(PropertyAccessMode.Field);
        mediation.Navigation(m => m.Papers).UsePropertyAccessMode(PropertyAccessMode.Field);
    }

    public void Configure(EntityTypeBuilder<MediationParty> party)
    {
        party.ToTable("mediation_parties");
        party.Property(p => p.Id).ValueGeneratedNever();
        party.Property(p => p.Name).IsSealed();
        party.Property(p => p.Phone).IsSealedWhenGiven().IsFindable();
        party.Property(p => p.Number).IsSealedWhenGiven().IsFindable();
        party.Property(p => p.Address).IsSealedWhenGiven();
        party.Property(p => p.Code).IsSealedWhenGiven().IsFindable();
        party.Property(p => p.Choice).HasMaxLength(400);
        party.Ignore(p => p.Chosen).Ignore(p => p.TakesPart);
        party.HasIndex(p => p.PersonId);
    }

    public void Configure(EntityTypeBuilder<MediationPaper> paper)
    {
        paper.ToTable("mediation_papers");
        paper.Property(p => p.Id).ValueGeneratedNever();
        paper.HasIndex(p => p.FileId).IsUnique();
        paper.HasOne<StoredFile>().WithMany().HasForeignKey(p => p.FileId);
    }
}
