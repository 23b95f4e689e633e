using Fabang.Modules.Accounts;
using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Fabang.Modules.Following;

internal sealed class FollowingTables : IEntityTypeConfiguration<Follow>, IEntityTypeConfiguration<FollowNews>
{
    public void Configure(EntityTypeBuilder<Follow> follow)
    {
        follow.ToTable("following_follows");
        follow.Property(f => f.Law).HasMaxLength(300);
        follow.Property(f => f.Number).HasMaxLength(20);
        follow.Property(f => f.Words).IsSealedWhenGiven();
        follow.Property(f => f.Region).IsRegion();
        follow.Ignore(f => f.Search).Ignore(f => f.Path);
        follow.HasIndex(f => f.AccountId);
        // The followers of one law are told in the order of their accounts.
        follow.HasIndex(f => new { f.Law, f.AccountId });
        follow.HasIndex(f => f.SeenRevision).HasFilter("kind = 'Search'");
        follow.HasOne<Account>().WithMany().HasForeignKey(f => f.AccountId);
    }

    public void Configure(EntityTypeBuilder<FollowNews> news)
    {
        news.ToTable("following_news");
        news.Property(n => n.Id).ValueGeneratedNever();
        news.Property(n => n.Law).HasMaxLength(300);
        news.Property(n => n.Number).HasMaxLength(20);
        news.Ignore(n => n.IsComparable).Ignore(n => n.Path).Ignore(n => n.Title);
        news.HasIndex(n => new { n.FollowId, n.Cause, n.Number }).IsUnique();
        news.HasOne<Follow>().WithMany().HasForeignKey(n => n.FollowId);
    }
}
