using Fabang.Modules.Accounts;
using Fabang.Shell;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.Consultations.Live.Desk;

/// <summary>The way to the live desk, for those who have one.</summary>
internal sealed class TalksTool(CurrentUser user, IStringLocalizer<Texts> texts) : IHeaderTool
{
    public int Order => 11;

    public HeaderLink? Link(HttpContext http) => user.Has(ConsultationsModule.Answer) ? new("/desk/talks", texts["Talks.Title"]) : null;
}
