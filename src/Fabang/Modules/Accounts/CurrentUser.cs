using System.Security.Claims;
using Fabang.Modules.Regions;

namespace Fabang.Modules.Accounts;

/// <summary>Who is asking, and what they may do where.</summary>
public sealed class CurrentUser(IHttpContextAccessor http, IEnumerable<Permission> permissions)
{
    private ClaimsPrincipal? Person => http.HttpContext?.User;

    /// <summary>The account; null for a visitor and for the program itself.</summary>
    public Guid? Id => IdIn(ClaimTypes.NameIdentifier);

    /// <summary>The account, on a page that only signed-in people reach.</summary>
    public Guid RequiredId => Id ?? throw new InvalidOperationException("Nobody is signed in.");

    /// <summary>The session of this browser; null for a visitor.</summary>
    public Guid? SessionId => IdIn(SessionCookie.SessionClaim);

    /// <summary>When this browser's session began; null for a visitor.</summary>
    public DateTimeOffset? SignedInAt =>
        long.TryParse(Person?.FindFirstValue(SessionCookie.SinceClaim), out var seconds) ? DateTimeOffset.FromUnixTimeSeconds(seconds) : null;

    public bool IsStaff => Person is not null && Grant.In(Person).Any(grant => grant.Role is not Role.Citizen);

    public IReadOnlyList<Grant> Grants => Person is null ? [] : [.. Grant.In(Person)];

    public bool Has(string permission) => RegionsFor(permission).Count > 0;

    public bool May(string permission, RegionCode region) => RegionsFor(permission).Any(granted => granted.Covers(region));

    /// <summary>Where the person has this permission; what lies below is included without being named.</summary>
    public IReadOnlyList<RegionCode> RegionsFor(string permission)
    {
        var roles = permissions.SingleOrDefault(known => known.Name == permission)?.Roles
            ?? throw new InvalidOperationException($"No module declares the permission {permission}.");
        return [.. Grants.Where(grant => roles.Contains(grant.Role)).Select(grant => grant.Region).Distinct()];
    }

    private Guid? IdIn(string claim) => Guid.TryParse(Person?.FindFirstValue(claim), out var id) ? id : null;
}
