using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Accounts;
using Fabang.Modules.LegalAid.Applications;
using Fabang.Modules.LegalAid.Desk;
using Fabang.Modules.Regions;
using Fabang.Shell.Errors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.LegalAid.Transfers;

/// <summary>Whose application it is: this centre keeps it, or sends it on to another.</summary>
[Authorize(LegalAidModule.Handle)]
[Viewed(nameof(AidApplication))]
public sealed class SendOnModel(AidViews views, CurrentUser user, RegionTree tree, Transferring transferring, IStringLocalizer<Texts> texts) : AidDeskPage(views, user, tree)
{
    [BindProperty, StringLength(60), Breaks("LegalAid.ChooseOtherCentre", "LegalAid.IsThereAlready")]
    public string? Centre { get; set; }

    [BindProperty, Breaks("LegalAid.ChooseVia")]
    public HeldVia? Via { get; set; }

    [BindProperty, StringLength(AidTransfer.LongestReason), Breaks("LegalAid.NeedsReason")]
    public string? Reason { get; set; }

    public IEnumerable<SelectListItem> Vias => Enum.GetValues<HeldVia>().Select(via => new SelectListItem(texts[$"HeldVia.{via}"], via.ToString()));

    public Task<IActionResult> OnPostKeepAsync(Guid id, CancellationToken cancel) => ChangeAsync(id, () => transferring.KeepAsync(View, cancel), cancel);

    /// <summary>It does not stand here any more: back to the list.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel) =>
        await ChangeAsync(id, () => transferring.SendOnAsync(View, Centre, Via, Reason, cancel), cancel) is var done and not RedirectResult ? done : Redirect("/desk/legal-aid");
}
