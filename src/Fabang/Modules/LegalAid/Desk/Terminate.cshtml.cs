using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Accounts;
using Fabang.Modules.LegalAid.Applications;
using Fabang.Modules.LegalAid.Cases;
using Fabang.Modules.Regions;
using Fabang.Shell.Errors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.LegalAid.Desk;

/// <summary>Aid ends before its time, for one of the eight grounds of the law.</summary>
[Authorize(LegalAidModule.Handle)]
[Viewed(nameof(AidApplication))]
public sealed class TerminateModel(AidViews views, CurrentUser user, RegionTree tree, Ending ending, IStringLocalizer<Texts> texts) : AidDeskPage(views, user, tree)
{
    [BindProperty, Breaks("LegalAid.ChooseGround")]
    public TerminationGround? Ground { get; set; }

    [BindProperty, StringLength(AidCase.LongestText), Breaks("LegalAid.NeedsReasons")]
    public string? Reasons { get; set; }

    public IEnumerable<SelectListItem> Grounds => Enum.GetValues<TerminationGround>().Select(ground => new SelectListItem(texts[$"TerminationGround.{ground}"], ground.ToString()));

    protected override bool NeedsCase => true;

    public Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel) => ChangeAsync(id, () => ending.TerminateAsync(View, Ground, Reasons, cancel), cancel);
}
