using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Accounts;
using Fabang.Modules.Mediation.Cases;
using Fabang.Modules.Regions;
using Fabang.Shell.Errors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.Mediation.Meetings;

/// <summary>The meetings of one case, and setting one more.</summary>
[Authorize(MediationModule.Mediate)]
[Viewed(nameof(MediationCase))]
public sealed class ScheduleModel(MediationViews views, MeetingBook book, CurrentUser user, IStringLocalizer<Texts> texts) : PageModel, IRegional
{
    private const int UsualMinutes = 60;

    public MediationView View { get; private set; } = null!;

    public IReadOnlyList<MediationMeeting> Meetings { get; private set; } = [];

    public RegionCode Region => View.Case.Region;

    public bool MaySet => MediationMeeting.Suits(View.Case);

    /// <summary>The page makes it; what was set under it once is not set again.</summary>
    [BindProperty]
    public Guid MeetingId { get; set; } = Guid.CreateVersion7();

    /// <summary>The party who is seen alone; empty for all.</summary>
    [BindProperty, Breaks("Mediation.NotTogether", "Mediation.MeetingWithWhom")]
    public Guid? With { get; set; }

    [BindProperty, Breaks("Mediation.MeetingTime")]
    public DateOnly? Day { get; set; }

    [BindProperty]
    public TimeOnly? Time { get; set; }

    [BindProperty, Range(MediationMeeting.ShortestMinutes, MediationMeeting.LongestMinutes), Breaks("Mediation.MeetingLength")]
    public int? Minutes { get; set; } = UsualMinutes;

    [BindProperty, StringLength(MediationMeeting.LongestPhone), Breaks("Mediation.MeetingPhone")]
    public string? Phone { get; set; }

    public IEnumerable<SelectListItem> Invitable =>
    [
        .. View.Case.MayMeet ? [new SelectListItem(texts["Meetings.All"], "")] : Array.Empty<SelectListItem>(),
        .. View.Case.TakingPart.Select(party => new SelectListItem(texts["Room.PrivateWith", party.Name], party.Id.ToString())),
    ];

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        Phone = View.Committee?.Phone;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        if (Day is not { } day || Time is not { } time)
        {
            throw new BrokenRuleException("Mediation.MeetingTime", (int)MediationMeeting.FarthestAhead.TotalDays);
        }

        await book.SetAsync(View, MeetingId, new(With, day.At(time), Minutes ?? UsualMinutes, Phone ?? ""), cancel);
        return RedirectToPage();
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancel)
    {
        var me = user.RequiredId;
        if (await views.FindAsync(one => one.Id == id && one.MediatorId == me, cancel) is not { } view || view.Case.Status is MediationStatus.Offered or MediationStatus.Disclosed)
        {
            return false;
        }

        View = view;
        Meetings = await book.OfMediatorAsync(view, cancel);
        return true;
    }
}
