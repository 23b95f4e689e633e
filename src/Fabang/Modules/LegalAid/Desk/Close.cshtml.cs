using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Accounts;
using Fabang.Modules.LegalAid.Applications;
using Fabang.Modules.LegalAid.Cases;
using Fabang.Modules.Regions;
using Fabang.Shell.Errors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Fabang.Modules.LegalAid.Desk;

/// <summary>The file that was handed in is looked through: in order, with a score, or back to the lawyer.</summary>
[Authorize(LegalAidModule.Handle)]
[Viewed(nameof(AidApplication))]
public sealed class CloseModel(AidViews views, CurrentUser user, RegionTree tree, Ending ending) : AidDeskPage(views, user, tree)
{
    [BindProperty, Range(0, AidCase.BestScore), Breaks("LegalAid.BadScore", "LegalAid.NoSubsidy")]
    public int? Score { get; set; }

    [BindProperty, StringLength(AidCase.LongestText), Breaks("LegalAid.NeedsReason")]
    public string? Reason { get; set; }

    [BindProperty, StringLength(AidCase.LongestText), Breaks("LegalAid.NeedsMissingReason")]
    public string? MissingReason { get; set; }

    /// <summary>Whether something is not there that must be.</summary>
    public bool IsMissing => ending.CheckOf(View).Any(item => item.IsMissing);

    public decimal? Subsidy => ending.SubsidyOf(View.Case!);

    public Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel) => ChangeAsync(id, () => ending.CloseAsync(View, Score, MissingReason, cancel), cancel);

    public Task<IActionResult> OnPostReturnAsync(Guid id, CancellationToken cancel) => ChangeAsync(id, () => ending.ReturnAsync(View, Reason, cancel), cancel);

    protected override bool NeedsCase => true;
}
