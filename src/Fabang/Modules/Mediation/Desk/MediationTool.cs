using Fabang.Modules.Accounts;
using Fabang.Shell;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.Mediation.Desk;

/// <summary>The way to mediation, for each of those who work in it.</summary>
internal sealed class MediationTool(CurrentUser user, IStringLocalizer<Texts> texts) : IHeaderTool
{
    public int Order => 15;

    public HeaderLink? Link(HttpContext http) =>
        user.Has(MediationModule.Receive) ? new("/desk/mediation", texts["Queue.Tool"])
        : user.Has(MediationModule.Mediate) ? new("/desk/mediation/cases", texts["Queue.Tool"])
        : user.Has(MediationModule.Watch) ? new("/desk/mediation/clocks", texts["Board.Title"])
        : null;
}
