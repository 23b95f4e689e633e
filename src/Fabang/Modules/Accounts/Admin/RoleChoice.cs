using Fabang.Modules.Regions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.Accounts.Admin;

internal static class RoleChoice
{
    /// <summary>Checks the fields Role and Region of a form, and says beside them what is wrong.</summary>
    public static RegionCode? Check(ModelStateDictionary state, IStringLocalizer texts, RegionTree tree, CurrentUser user, Role? role, string? region)
    {
        if (region is null || role is not { } chosen)
        {
            return null;
        }

        if (!RegionCode.TryParse(region.Trim(), out var code) || !tree.Has(code))
        {
            state.AddModelError("Region", texts["NoSuchRegion", region]);
            return null;
        }

        if (!new Authority(user.Grants).MayGrant(chosen, code))
        {
            state.AddModelError("Role", texts["BeyondYourAuthority"]);
            return null;
        }

        return code;
    }
}
