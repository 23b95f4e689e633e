using Fabang.Modules.Accounts;
using Fabang.Shell;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.Consultations.Figures;

/// <summary>The way to the figures, for managers.</summary>
internal sealed class FiguresTool(CurrentUser user, IStringLocalizer<Texts> texts) : IHeaderTool
{
    public int Order => 13;

    public HeaderLink? Link(HttpContext http) => user.Has(ConsultationsModule.Manage) ? new("/desk/figures", texts["Figures.Title"]) : null;
}
