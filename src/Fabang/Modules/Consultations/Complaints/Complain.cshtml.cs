using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Accounts;
using Fabang.Modules.Regions;
using Fabang.Shell.Errors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.Consultations.Complaints;

/// <summary>The person complains about their own consultation or talk (投诉).</summary>
[Authorize]
public sealed class ComplainModel(CurrentUser user, Complaining complaining, RegionSettings settings, IStringLocalizer<Texts> texts) : PageModel
{
    public ComplaintSubject About { get; private set; } = null!;

    public Limit AcceptLimit { get; private set; } = null!;

    public Limit DecideLimit { get; private set; } = null!;

    [BindProperty, Required]
    public ComplaintReason? Reason { get; set; }

    [BindProperty, Required, StringLength(Complaint.LongestText), Breaks("Consultations.ComplaintNeedsStory")]
    public string? Story { get; set; }

    /// <summary>The page makes it; what was sent under it once is not sent again.</summary>
    [BindProperty]
    public Guid SendingId { get; set; } = Guid.CreateVersion7();

    public IEnumerable<SelectListItem> Reasons => Enum.GetValues<ComplaintReason>().Select(reason => new SelectListItem(texts[$"ComplaintReason.{reason}"], reason.ToString()));

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        return await complaining.StandingAsync(id, cancel) is { } standing ? Redirect($"/my/complaints/{standing}") : Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        return ModelState.IsValid ? Redirect($"/my/complaints/{await complaining.FileAsync(SendingId, About, Reason!.Value, Story, cancel)}") : Page();
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancel)
    {
        if (await complaining.SubjectAsync(id, user.RequiredId, cancel) is not { } about)
        {
            return false;
        }

        About = about;
        AcceptLimit = await settings.GetAsync(ComplaintRules.Accept, about.Region, cancel);
        DecideLimit = await settings.GetAsync(ComplaintRules.Decide, about.Region, cancel);
        return true;
    }
}
