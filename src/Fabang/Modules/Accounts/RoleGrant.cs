using Fabang.Modules.Regions;

namespace Fabang.Modules.Accounts;

/// <summary>That an account has a role in a region and all that lies below it (授权). Taken back, never deleted.</summary>
public sealed class RoleGrant : Entity, IRegional
{
    private RoleGrant()
    {
    }

    public Guid AccountId { get; private init; }

    public Role Role { get; private init; }

    public RegionCode Region { get; private init; }

    /// <summary>Who granted it; null for the program itself (<c>staff add</c>).</summary>
    public Guid? GrantedBy { get; private init; }

    public DateTimeOffset GrantedAt { get; private init; }

    public DateTimeOffset? RevokedAt { get; private set; }

    public static RoleGrant Of(Guid accountId, Role role, RegionCode region, Guid? grantedBy, DateTimeOffset now) =>
        new() { AccountId = accountId, Role = role, Region = region, GrantedBy = grantedBy, GrantedAt = now };

    public void Revoke(DateTimeOffset now) => RevokedAt ??= now;
}
