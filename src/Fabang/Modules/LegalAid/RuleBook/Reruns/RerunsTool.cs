using Fabang.Modules.Accounts;
using Fabang.Shell;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.LegalAid.RuleBook.Reruns;

/// <summary>The way of an officer to the refusals that new rules would answer otherwise.</summary>
internal sealed class RerunsTool(CurrentUser user, IStringLocalizer<Texts> texts) : IHeaderTool
{
    public int Order => 14;

    public HeaderLink? Link(HttpContext http) => user.Has(LegalAidModule.Handle) ? new("/desk/legal-aid/reruns", texts["Rerun.Title"]) : null;
}
