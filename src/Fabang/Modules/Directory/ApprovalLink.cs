using Fabang.Modules.Accounts;
using Fabang.Shell;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.Directory;

/// <summary>The way of an administrator to the lawyers of the region.</summary>
internal sealed class ApprovalLink(CurrentUser user, IStringLocalizer<Texts> texts) : IHeaderTool
{
    public int Order => 41;

    public HeaderLink? Link(HttpContext http) => user.Has(DirectoryModule.Approve) ? new("/admin/lawyers", texts["Admin.Title"]) : null;
}
