using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Accounts;
using Fabang.Modules.LegalAid.Applications;
using Fabang.Modules.LegalAid.Desk;
using Fabang.Modules.Regions;
using Fabang.Shell.Errors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Fabang.Modules.LegalAid.Cooperations;

/// <summary>Asks another centre to check something, while an application is examined.</summary>
[Authorize(LegalAidModule.Handle)]
[Viewed(nameof(AidApplication))]
public sealed class CooperateModel(AidViews views, CurrentUser user, RegionTree tree, Cooperating cooperating) : AidDeskPage(views, user, tree)
{
    /// <summary>The page makes it; what was asked under it once is not asked again.</summary>
    [BindProperty, Breaks("LegalAid.CannotMove")]
    public Guid SendingId { get; set; } = Guid.CreateVersion7();

    [BindProperty, StringLength(60), Breaks("LegalAid.ChooseOtherCentre", "LegalAid.IsThereAlready")]
    public string? Centre { get; set; }

    [BindProperty, StringLength(AidCooperation.LongestText), Breaks("LegalAid.NeedsWhatToCheck")]
    public string? What { get; set; }

    [BindProperty, Breaks("LegalAid.BadCheckDay")]
    public DateOnly? Until { get; set; }

    public Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel) => ChangeAsync(id, () => cooperating.AskAsync(View, SendingId, Centre, What, Until, cancel), cancel);
}
