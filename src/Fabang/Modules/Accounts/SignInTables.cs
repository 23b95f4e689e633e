using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Fabang.Modules.Accounts;

/// <summary>What signing in leaves behind for a while.</summary>
internal sealed class SignInTables : IEntityTypeConfiguration<PhoneCode>, IEntityTypeConfiguration<Session>, IEntityTypeConfiguration<Throttle>,
    IEntityTypeConfiguration<RecoveryCode>
{
    public void Configure(EntityTypeBuilder<PhoneCode> code)
    {
        code.ToTable("account_phone_codes");
        code.Property(c => c.Phone).IsSealed().IsFindable();
        code.Property(c => c.Code).IsSealed();
        code.Ignore(c => c.Number);
        code.HasIndex(c => c.ExpiresAt);
    }

    public void Configure(EntityTypeBuilder<Session> session)
    {
        session.ToTable("account_sessions");
        session.Property(s => s.Device).HasMaxLength(60);
        session.HasIndex(s => s.AccountId);
        session.HasIndex(s => s.LastSeenAt);
    }

    public void Configure(EntityTypeBuilder<Throttle> throttle)
    {
        throttle.ToTable("account_throttles");
        throttle.Property(t => t.Key).HasMaxLength(80);
        throttle.HasIndex(t => t.Key).IsUnique();
        throttle.HasIndex(t => t.LastAt);
    }

    public void Configure(EntityTypeBuilder<RecoveryCode> code)
    {
        code.ToTable("account_recovery_codes");
        code.Property(c => c.Hash).HasMaxLength(64);
        code.HasIndex(c => new { c.AccountId, c.Hash });
    }
}
