using Fabang.Modules.Accounts;
using Fabang.Shell;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.Consultations.Desk;

/// <summary>The way to the desk, for those who have one.</summary>
internal sealed class DeskTool(CurrentUser user, IStringLocalizer<Texts> texts) : IHeaderTool
{
    public int Order => 10;

    public HeaderLink? Link(HttpContext http) => user.Has(ConsultationsModule.Answer) ? new("/desk/consultations", texts["Desk.Title"]) : null;
}
