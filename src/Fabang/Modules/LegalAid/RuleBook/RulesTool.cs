using Fabang.Modules.Accounts;
using Fabang.Modules.Regions;
using Fabang.Shell;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.LegalAid.RuleBook;

/// <summary>The way of an administrator of a province to its rules of legal aid.</summary>
internal sealed class RulesTool(CurrentUser user, IStringLocalizer<Texts> texts) : IHeaderTool
{
    public int Order => 42;

    public HeaderLink? Link(HttpContext http) =>
        user.RegionsFor(LegalAidModule.EditRules).Any(region => region.Level is RegionLevel.Nation or RegionLevel.Province) ? new("/admin/legal-aid/rules", texts["Rules.Title"]) : null;
}
