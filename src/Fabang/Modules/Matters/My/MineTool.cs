using Fabang.Modules.Accounts;
using Fabang.Shell;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.Matters.My;

/// <summary>The way to one's own matters, for who is signed in and not at work.</summary>
internal sealed class MineTool(CurrentUser user, IStringLocalizer<Texts> texts) : IHeaderTool
{
    public int Order => 20;

    public HeaderLink? Link(HttpContext http) => user.Id is not null && !user.IsStaff ? new("/my", texts["My.Title"]) : null;
}
