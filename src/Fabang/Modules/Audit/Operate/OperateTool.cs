using Fabang.Modules.Accounts;
using Fabang.Shell;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.Audit.Operate;

/// <summary>The way to the operator's page.</summary>
internal sealed class OperateTool(CurrentUser user, IStringLocalizer<Texts> texts) : IHeaderTool
{
    public int Order => 51;

    public HeaderLink? Link(HttpContext http) => user.Has(AuditModule.Operate) ? new("/operate", texts["Operate.Title"]) : null;
}
