using Fabang.Shell;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.Accounts;

/// <summary>The way out: on a shared computer it must be in sight.</summary>
internal sealed class SignOutTool(CurrentUser user, IStringLocalizer<Texts> texts) : IHeaderTool
{
    public int Order => 90;

    public HeaderLink? Link(HttpContext http) => user.Id is null ? null : new("/sign-out", texts["Header.SignOut"], "sign-out");
}
