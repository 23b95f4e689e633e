using Fabang.Modules.Accounts;
using Fabang.Shell;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.Audit.Entries;

/// <summary>The way to the audit log, for those who read it.</summary>
internal sealed class AuditTool(CurrentUser user, IStringLocalizer<Texts> texts) : IHeaderTool
{
    public int Order => 50;

    public HeaderLink? Link(HttpContext http) => user.Has(AuditModule.Read) ? new("/audit", texts["Entries.Title"]) : null;
}
