using Fabang.Modules.Accounts;
using Fabang.Shell;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.Directory;

/// <summary>The way of a lawyer to the own profile.</summary>
internal sealed class ProfileLink(CurrentUser user, IStringLocalizer<Texts> texts) : IHeaderTool
{
    public int Order => 40;

    public HeaderLink? Link(HttpContext http) => user.Has(DirectoryModule.EditOwn) ? new("/desk/profile", texts["Profile.Title"]) : null;
}
