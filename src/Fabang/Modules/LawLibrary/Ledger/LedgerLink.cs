using Fabang.Modules.Accounts;
using Fabang.Shell;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.LawLibrary.Ledger;

/// <summary>The way of an editor to the citations that lead nowhere.</summary>
internal sealed class LedgerLink(CurrentUser user, IStringLocalizer<Texts> texts) : IHeaderTool
{
    public int Order => 42;

    public HeaderLink? Link(HttpContext http) => user.Has(LawLibraryModule.Edit) ? new("/admin/laws/citations", texts["Ledger.Title"]) : null;
}
