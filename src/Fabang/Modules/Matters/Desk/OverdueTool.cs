using Fabang.Modules.Accounts;
using Fabang.Shell;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.Matters.Desk;

/// <summary>The way to what was missed, for the duty manager.</summary>
internal sealed class OverdueTool(CurrentUser user, IStringLocalizer<Texts> texts) : IHeaderTool
{
    public int Order => 11;

    public HeaderLink? Link(HttpContext http) => user.Has(MattersModule.Oversee) ? new("/desk/overdue", texts["Overdue.Title"]) : null;
}
