using Fabang.Modules.Accounts;
using Fabang.Shell;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.Consultations.Desk.DutyRoom;

/// <summary>The way to what goes on in the region, for the duty manager.</summary>
internal sealed class DutyTool(CurrentUser user, IStringLocalizer<Texts> texts) : IHeaderTool
{
    public int Order => 12;

    public HeaderLink? Link(HttpContext http) => user.Has(ConsultationsModule.Manage) ? new("/desk/duty", texts["DutyRoom.Title"]) : null;
}
