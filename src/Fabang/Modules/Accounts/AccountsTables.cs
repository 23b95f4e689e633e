using Fabang.Modules.Regions;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Fabang.Modules.Accounts;

internal sealed class AccountsTables : IEntityTypeConfiguration<Account>, IEntityTypeConfiguration<IdentityUserPasskey<Guid>>,
    IEntityTypeConfiguration<RoleGrant>, IEntityTypeConfiguration<Consent>
{
    public void Configure(EntityTypeBuilder<Account> account)
    {
        account.ToTable("accounts");
        account.Property(a => a.Id).ValueGeneratedNever();
        account.Property(a => a.PhoneNumber).IsSealedWhenGiven().IsFindable();
        account.Property(a => a.Name).IsSealedWhenGiven().IsFindable();
        account.Property(a => a.AuthenticatorKey).IsSealedWhenGiven();
        account.Property(a => a.UserName).HasMaxLength(64);
        account.Property(a => a.NormalizedUserName).HasMaxLength(64);
        account.Property(a => a.PasswordHash).HasMaxLength(200);
        account.Property(a => a.SecurityStamp).HasMaxLength(64);
        account.Property(a => a.ConcurrencyStamp).HasMaxLength(64).IsConcurrencyToken();
        account.HasIndex(a => a.NormalizedUserName).IsUnique();

        // Parts of the framework's user that the house does not use: it has no e-mail, and counts failed tries by itself.
        account.Ignore(a => a.Email);
        account.Ignore(a => a.NormalizedEmail);
        account.Ignore(a => a.EmailConfirmed);
        account.Ignore(a => a.PhoneNumberConfirmed);
        account.Ignore(a => a.TwoFactorEnabled);
        account.Ignore(a => a.LockoutEnd);
        account.Ignore(a => a.LockoutEnabled);
        account.Ignore(a => a.AccessFailedCount);
    }

    public void Configure(EntityTypeBuilder<IdentityUserPasskey<Guid>> passkey)
    {
        // A public key and an id that one site alone knows; its name is the kind of device. Nothing of it is personal.
        passkey.ToTable("account_passkeys");
        passkey.HasKey(p => p.CredentialId);
        passkey.Property(p => p.CredentialId).HasMaxLength(1024);
        passkey.OwnsOne(p => p.Data).ToJson();
        passkey.HasOne<Account>().WithMany().HasForeignKey(p => p.UserId);
    }

    public void Configure(EntityTypeBuilder<RoleGrant> grant)
    {
        grant.ToTable("account_role_grants");
        grant.Property(g => g.Region).IsRegion();
        grant.HasIndex(g => g.AccountId);
    }

    public void Configure(EntityTypeBuilder<Consent> consent)
    {
        consent.ToTable("account_consents");
        consent.Property(c => c.Purpose).HasMaxLength(80);
        consent.Property(c => c.TextVersion).HasMaxLength(20);
        consent.HasIndex(c => c.AccountId);
    }
}
