using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Accounts;
using Fabang.Modules.Matters;
using Fabang.Modules.Regions;
using Fabang.Shell.Errors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Fabang.Modules.Consultations.Desk;

/// <summary>Gives a consultation on: back to all on duty, to a colleague, or to another region.</summary>
[Authorize(ConsultationsModule.Answer)]
[Viewed("Consultation")]
public sealed class HandoverModel(
    FabangDb db, CurrentUser user, DeskReach reach, ConsultationViews views, Responders responders, Colleagues colleagues, Claiming claiming, RegionTree tree, MatterLimits limits,
    TimeProvider clock) : PageModel, IRegional
{
    public ConsultationView View { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Others { get; private set; } = [];

    [BindProperty, StringLength(200), Breaks("Consultations.ReleaseNeedsReason")]
    public string? Reason { get; set; }

    [BindProperty, Breaks("Consultations.ChooseColleague", "Consultations.ColleagueHasConflict")]
    public Guid? Colleague { get; set; }

    [BindProperty, StringLength(60), Breaks("Consultations.ChooseRegion", "Consultations.IsThereAlready")]
    public string? Region { get; set; }

    RegionCode IRegional.Region => View.Consultation.Region;

    public bool IsMine => View.Consultation.LawyerId == user.RequiredId && View.Consultation.Status is ConsultationStatus.Claimed;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        return await ShowAsync(cancel);
    }

    public Task<IActionResult> OnPostReleaseAsync(Guid id, CancellationToken cancel) => ChangeAsync(id, (me, now) =>
    {
        View.Consultation.Release(View.Matter, me, Reason ?? "", now);
        return Task.CompletedTask;
    }, cancel);

    public Task<IActionResult> OnPostColleagueAsync(Guid id, CancellationToken cancel) => ChangeAsync(id, async (me, now) =>
    {
        var colleague = (await colleagues.InAsync(View.Consultation.Region, cancel)).SingleOrDefault(lawyer => lawyer.Id == Colleague)
            ?? throw new BrokenRuleException("Consultations.ChooseColleague");
        await claiming.HandOverAsync(View.Consultation, View.Matter, await responders.OfAsync(colleague.Id, cancel), me, cancel);
    }, cancel);

    public Task<IActionResult> OnPostRegionAsync(Guid id, CancellationToken cancel) => ChangeAsync(id, async (me, now) =>
    {
        var region = (RegionCode.TryParse(Region, out var code) && tree.Has(code) ? code : tree.FindByName(Region)) is { Level: not RegionLevel.Nation } found
            ? found : throw new BrokenRuleException("Consultations.ChooseRegion");
        View.Consultation.MoveTo(View.Matter, region, tree.FullName(region), me, await limits.EndAsync(ConsultationLimits.Answer, region, now, cancel), now);
    }, cancel);

    private async Task<IActionResult> ChangeAsync(Guid id, Func<Responder, DateTimeOffset, Task> change, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return await ShowAsync(cancel);
        }

        await change(await responders.OfAsync(user.RequiredId, cancel), clock.GetUtcNow());
        await db.SaveChangesAsync(cancel);
        return Redirect("/desk/consultations");
    }

    private async Task<PageResult> ShowAsync(CancellationToken cancel)
    {
        Others = await colleagues.ChoicesAsync(View.Consultation.Region, View.Consultation.LawyerId, cancel);
        return Page();
    }

    /// <summary>For the lawyer who has it, and the duty manager of its region; for all others it does not exist.</summary>
    private async Task<bool> LoadAsync(Guid id, CancellationToken cancel)
    {
        if (await views.FindAsync(consultation => consultation.Id == id, cancel) is not { } view)
        {
            return false;
        }

        View = view;
        return user.May(ConsultationsModule.Manage, view.Consultation.Region)
            || (IsMine && await reach.MayAsync(view.Consultation, cancel));
    }
}
