using Fabang.Modules.Accounts;
using Fabang.Modules.LegalAid.Applications;
using Fabang.Modules.LegalAid.Cases;
using Fabang.Modules.LegalAid.Desk;
using Fabang.Modules.Regions;
using Fabang.Shell.Errors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.LegalAid.PeerReviews;

/// <summary>Asks a colleague who had nothing to do with a closed case to score it (同行评估).</summary>
[Authorize(LegalAidModule.Handle)]
[Viewed(nameof(AidApplication))]
public sealed class AskReviewModel(AidViews views, CurrentUser user, RegionTree tree, PeerReviewing reviewing, IStringLocalizer<Texts> texts) : AidDeskPage(views, user, tree)
{
    private IReadOnlyList<(Guid Id, string Name, Role Role)> _candidates = [];

    [BindProperty, Breaks("LegalAid.ChooseReviewer", "LegalAid.ReviewerInvolved")]
    public Guid? Reviewer { get; set; }

    public IReadOnlyList<(PeerReview Review, string Name)> Asked { get; private set; } = [];

    public IEnumerable<SelectListItem> Free => _candidates.Select(one => new SelectListItem(texts["PeerReview.Choice", one.Name, texts[$"PeerReview.{one.Role}"]], one.Id.ToString()));

    public Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel) => ChangeAsync(id, () => reviewing.AskAsync(View, Reviewer, cancel), cancel);

    protected override bool NeedsCase => true;

    protected override async Task PrepareAsync(CancellationToken cancel)
    {
        Asked = await reviewing.OfAsync(View, cancel);
        _candidates = View.Case!.Status is AidCaseStatus.Closed ? await reviewing.CandidatesAsync(View, cancel) : [];
    }
}
