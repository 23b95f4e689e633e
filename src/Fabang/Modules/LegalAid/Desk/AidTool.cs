using Fabang.Modules.Accounts;
using Fabang.Shell;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.LegalAid.Desk;

/// <summary>The way to legal aid, for each of those who work in it.</summary>
internal sealed class AidTool(CurrentUser user, IStringLocalizer<Texts> texts) : IHeaderTool
{
    public int Order => 14;

    public HeaderLink? Link(HttpContext http) => Address() is { } address ? new(address, texts["Queue.Tool"]) : null;

    private string? Address() =>
        user.Has(LegalAidModule.Handle) ? "/desk/legal-aid"
        : user.Has(LegalAidModule.Review) ? "/desk/legal-aid/objections"
        : user.Has(LegalAidModule.Carry) ? "/desk/legal-aid/cases"
        : user.Has(LegalAidModule.Assist) ? "/desk/assist"
        : null;
}
