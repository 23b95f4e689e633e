using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Fabang.Modules.Matters.Allocation;

internal sealed class AllocationTables :
    IEntityTypeConfiguration<AllocationAccount>, IEntityTypeConfiguration<AllocationRound>, IEntityTypeConfiguration<RoundStanding>
{
    public void Configure(EntityTypeBuilder<AllocationAccount> account)
    {
        account.ToTable("allocation_accounts");
        account.HasIndex(a => new { a.ProviderId, a.Kind }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<AllocationRound> round)
    {
        round.ToTable("allocation_rounds");
        round.Property(r => r.Id).ValueGeneratedNever();
        round.Property(r => r.Region).IsRegion();
        round.HasIndex(r => new { r.MatterId, r.At });
        round.HasIndex(r => r.At);
        round.HasOne<Matter>().WithMany().HasForeignKey(r => r.MatterId);
        round.HasMany(r => r.Standings).WithOne().HasForeignKey(s => s.RoundId);
        round.Navigation(r => r.Standings).UsePropertyAccessMode(PropertyAccessMode.Field);
    }

    public void Configure(EntityTypeBuilder<RoundStanding> standing)
    {
        standing.ToTable("allocation_standings");
        standing.Property(s => s.Id).ValueGeneratedNever();
        standing.Ignore(s => s.Parts);
        standing.HasIndex(s => new { s.ProviderId, s.RoundId });
    }
}
