using Fabang.Shell;
using Fabang.Shell.Language;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.Accounts;

/// <summary>The way in, and to one's own account.</summary>
internal sealed class AccountTool(CurrentUser user, IStringLocalizer<Texts> texts) : IHeaderTool
{
    private static readonly PathString SignIn = "/sign-in";

    public int Order => 80;

    public HeaderLink? Link(HttpContext http)
    {
        if (user.Id is not null)
        {
            return new("/my/account", texts["Header.Mine"], "account");
        }

        // On the way in already, or on the way out: back to the start is enough.
        var here = ReturnAddress.Of(http);
        var from = http.Request.Path.StartsWithSegments(SignIn) || here is "/" ? "" : $"?from={Uri.EscapeDataString(here)}";
        return new(SignIn + from, texts["Header.SignIn"], "account");
    }
}
