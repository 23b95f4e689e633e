using Fabang.Modules.Regions;

namespace Fabang.Modules.Accounts.Admin;

/// <summary>
/// What an administrator may grant: nothing higher and nothing wider than their own. A region administrator appoints
/// lawyers, duty managers, experts, legal-aid and justice officers, helpers, those of mediation and administrators of their region and what lies below; auditors look at administrators too, so only a
/// platform administrator appoints them.
/// </summary>
public sealed class Authority(IEnumerable<Grant> own)
{
    private static readonly Role[] OfRegionAdministrators = [Role.Lawyer, Role.DutyManager, Role.Expert, Role.LegalAidOfficer, Role.JusticeOfficer, Role.Helper, Role.MediationOfficer, Role.Mediator, Role.RegionAdministrator];

    private readonly IReadOnlyList<Grant> _own = [.. own];

    private bool IsPlatformAdministrator => _own.Any(grant => grant.Role is Role.PlatformAdministrator);

    /// <summary>The roles that this administrator may grant somewhere.</summary>
    public IEnumerable<Role> Roles => IsPlatformAdministrator ? Enum.GetValues<Role>().Where(role => role is not Role.Citizen) : OfRegionAdministrators;

    public bool MayGrant(Role role, RegionCode region) => role is not Role.Citizen
        && (IsPlatformAdministrator
            || (OfRegionAdministrators.Contains(role) && _own.Any(grant => grant.Role is Role.RegionAdministrator && grant.Region.Covers(region))));

    /// <summary>Whether this administrator may give somebody a new second factor, and so hold their keys: only if all they hold could be granted.</summary>
    public bool MayManage(IEnumerable<Grant> theirs) => theirs.All(grant => MayGrant(grant.Role, grant.Region));
}
