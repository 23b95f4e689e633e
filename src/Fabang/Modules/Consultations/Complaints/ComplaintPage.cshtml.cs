using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Accounts;
using Fabang.Modules.Matters;
using Fabang.Modules.Regions;
using Fabang.Shell.Errors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.Consultations.Complaints;

/// <summary>One complaint at the desk: the duty manager accepts and decides, the lawyer who is asked states how it was.</summary>
[Authorize(ConsultationsModule.Answer)]
[Viewed(nameof(Complaint))]
public sealed class ComplaintPageModel(FabangDb db, CurrentUser user, ComplaintList list, MatterLimits limits, IStringLocalizer<Texts> texts, TimeProvider clock) : PageModel, IRegional
{
    public Complaint Complaint { get; private set; } = null!;

    public Matter Matter { get; private set; } = null!;

    public bool MayHandle => list.MayHandle(Complaint);

    public bool MayAskStatement => MayHandle && Complaint.LawyerId is not null && Complaint.StatementAskedAt is null && Complaint.Status is ComplaintStatus.Accepted or ComplaintStatus.StepUp;

    public bool MayState => Complaint.AwaitsStatementOf(user.RequiredId);

    /// <summary>The lawyer who was asked reads what is said of them; what was decided they read there, too.</summary>
    public bool IsAboutMe => Complaint.LawyerId == user.RequiredId;

    /// <summary>Who audits this region sees who looked.</summary>
    public RegionCode Region => Complaint.Region;

    [BindProperty, StringLength(Complaint.LongestText), Breaks("Consultations.ComplaintNeedsStatement")]
    public string? Statement { get; set; }

    [BindProperty, Breaks("Consultations.ComplaintNeedsOutcome")]
    public ComplaintOutcome? Outcome { get; set; }

    [BindProperty, StringLength(Complaint.LongestText), Breaks("Consultations.ComplaintNeedsDecision", "Consultations.ComplaintDecidedByYou")]
    public string? Decision { get; set; }

    public IEnumerable<SelectListItem> Outcomes => Enum.GetValues<ComplaintOutcome>().Select(outcome => new SelectListItem(texts[$"ComplaintOutcome.{outcome}"], outcome.ToString()));

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel) => await LoadAsync(id, cancel) ? Page() : NotFound();

    public Task<IActionResult> OnPostAcceptAsync(Guid id, CancellationToken cancel) =>
        HandleAsync(id, async now => Complaint.Accept(user.RequiredId, await limits.EndAsync(ComplaintRules.Decide, Complaint.Region, now, cancel), now), cancel);

    public Task<IActionResult> OnPostRefuseAsync(Guid id, CancellationToken cancel) =>
        HandleAsync(id, async now => Complaint.Refuse(user.RequiredId, Decision ?? "", await StepUpEndsAsync(now, cancel), now), cancel);

    public Task<IActionResult> OnPostAskAsync(Guid id, CancellationToken cancel) => HandleAsync(id, now =>
    {
        Complaint.AskStatement(user.RequiredId, now);
        return Task.CompletedTask;
    }, cancel);

    public Task<IActionResult> OnPostDecideAsync(Guid id, CancellationToken cancel) => HandleAsync(id, async now =>
    {
        var outcome = Outcome ?? throw new BrokenRuleException("Consultations.ComplaintNeedsOutcome");
        if (Complaint.Status is ComplaintStatus.StepUp)
        {
            Complaint.Review(user.RequiredId, outcome, Decision ?? "", now);
        }
        else
        {
            Complaint.Decide(user.RequiredId, outcome, Decision ?? "", await StepUpEndsAsync(now, cancel), now);
        }
    }, cancel);

    public async Task<IActionResult> OnPostStateAsync(Guid id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel) || !IsAboutMe)
        {
            return NotFound();
        }

        return await ChangeAsync(now =>
        {
            Complaint.State(user.RequiredId, Statement ?? "", now);
            return Task.CompletedTask;
        }, cancel);
    }

    private async Task<IActionResult> HandleAsync(Guid id, Func<DateTimeOffset, Task> change, CancellationToken cancel) =>
        await LoadAsync(id, cancel) && (MayHandle || !Complaint.IsOpen) && !IsAboutMe ? await ChangeAsync(change, cancel) : NotFound();

    private async Task<IActionResult> ChangeAsync(Func<DateTimeOffset, Task> change, CancellationToken cancel)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        await change(clock.GetUtcNow());
        await db.SaveChangesAsync(cancel);
        TempData["Saved"] = true;
        return Redirect("/desk/complaints");
    }

    private Task<Due> StepUpEndsAsync(DateTimeOffset now, CancellationToken cancel) => limits.EndAsync(ComplaintRules.StepUp, Complaint.Region, now, cancel);

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancel)
    {
        if (await list.FindAsync(id, cancel) is not { } found)
        {
            return false;
        }

        Complaint = found;
        Matter = await db.Set<Matter>().AsNoTracking().SingleAsync(matter => matter.Id == found.MatterId, cancel);
        return true;
    }
}
