using System.Security.Claims;
using Fabang.Modules.Regions;

namespace Fabang.Modules.Accounts;

/// <summary>A role in a region, as the signed-in person carries it: the claim <c>grant</c>, "Lawyer@330106".</summary>
public readonly record struct Grant(Role Role, RegionCode Region)
{
    public const string ClaimType = "grant";

    public static IEnumerable<Grant> In(ClaimsPrincipal person) => person.FindAll(ClaimType).Select(claim => Parse(claim.Value));

    public Claim ToClaim() => new(ClaimType, $"{Role}@{Region}");

    private static Grant Parse(string text)
    {
        var parts = text.Split('@');
        return new(Enum.Parse<Role>(parts[0]), new RegionCode(parts[1]));
    }
}
