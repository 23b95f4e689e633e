using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Fabang.Modules.Matters.Conflicts;

internal sealed class ConflictTables :
    IEntityTypeConfiguration<Party>, IEntityTypeConfiguration<MatterEngagement>, IEntityTypeConfiguration<ConflictCheck>
{
    public void Configure(EntityTypeBuilder<Party> party)
    {
        party.ToTable("matter_parties");
        party.Property(p => p.Name).IsSealedWhenGiven();
        party.Property(p => p.NameKey).IsSealedWhenGiven().IsFindable();
        party.Property(p => p.Number).IsSealedWhenGiven().IsFindable();
        party.Property(p => p.Phone).IsSealedWhenGiven().IsFindable();
        party.HasIndex(p => p.MatterId);
        party.HasOne<Matter>().WithMany().HasForeignKey(p => p.MatterId);
    }

    public void Configure(EntityTypeBuilder<MatterEngagement> engagement)
    {
        engagement.ToTable("matter_engagements");
        engagement.Property(e => e.Id).ValueGeneratedNever();
        engagement.HasIndex(e => new { e.LawyerId, e.MatterId });
        engagement.HasIndex(e => new { e.FirmId, e.MatterId });
        engagement.HasIndex(e => e.MatterId);
    }

    public void Configure(EntityTypeBuilder<ConflictCheck> check)
    {
        check.ToTable("matter_conflict_checks");
        check.Property(c => c.Region).IsRegion();
        check.Property(c => c.Reason).IsSealedWhenGiven();
        check.Property(c => c.Earlier).HasField("_earlier").UsePropertyAccessMode(PropertyAccessMode.Field).HasConversion(
            matters => string.Join(' ', matters),
            text => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Guid.Parse).ToList(),
            new ValueComparer<IReadOnlyList<Guid>>(
                (one, other) => one!.SequenceEqual(other!), matters => matters.Count, matters => matters.ToList()));
        check.HasIndex(c => new { c.MatterId, c.LawyerId }).IsUnique();
        check.HasIndex(c => new { c.Status, c.Region });
        check.HasOne<Matter>().WithMany().HasForeignKey(c => c.MatterId);
    }
}
