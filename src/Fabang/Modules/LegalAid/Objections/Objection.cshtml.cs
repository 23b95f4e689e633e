using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Accounts;
using Fabang.Modules.LegalAid.Letters;
using Fabang.Modules.LegalAid.Steps;
using Fabang.Modules.Matters.Steps;
using Fabang.Modules.Regions;
using Fabang.Shell;
using Fabang.Shell.Errors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.LegalAid.Objections;

/// <summary>One objection at the justice department: upheld, or put right (异议审查). 《法律援助法》第四十九条.</summary>
[Authorize(LegalAidModule.Review)]
[Viewed(nameof(AidObjection))]
public sealed class ObjectionModel(FabangDb db, CurrentUser user, AidViews views, StepClock clock, RegionTree tree, FileStore store, AidLetters letters, IStringLocalizer<Texts> texts) : PageModel, IRegional
{
    public AidView View { get; private set; } = null!;

    public AidObjection Objection { get; private set; } = null!;

    public RegionCode Region => Objection.Region;

    public string RegionName => tree.FullName(Region);

    [BindProperty, Breaks("LegalAid.ChooseDecision")]
    public ObjectionStatus? Outcome { get; set; }

    [BindProperty, StringLength(AidObjection.LongestText), Breaks("LegalAid.NeedsDecision")]
    public string? Decision { get; set; }

    public IEnumerable<SelectListItem> Outcomes => AidObjection.Moves[ObjectionStatus.Filed].Select(outcome => new SelectListItem(texts[$"ObjectionStatus.{outcome}"], outcome.ToString()));

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel) => await LoadAsync(id, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnGetFileAsync(Guid id, Guid file, CancellationToken cancel) =>
        await LoadAsync(id, cancel) && View.Papers.FirstOrDefault(sent => sent.File.Id == file).File is { } found ? await store.SendAsync(found, Response, cancel) : NotFound();

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

        await db.InTransactionAsync(async () =>
        {
            await DecideAsync(cancel);
            await letters.DecideAsync(View, Objection, cancel);
            await db.SaveChangesAsync(cancel);
        }, cancel);
        return Redirect("/desk/legal-aid/objections");
    }

    private async Task DecideAsync(CancellationToken cancel)
    {
        var (me, why) = (user.RequiredId, Decision?.Trim() ?? "");
        if (Outcome is ObjectionStatus.Upheld)
        {
            Objection.Uphold(View.Matter, me, why, clock.Now);
        }
        else if (Outcome is ObjectionStatus.Ordered)
        {
            Objection.Order(me, why, clock.Now);
            var next = await clock.NextAsync(AidSteps.FollowOrder, Region, cancel: cancel);
            if (Objection.CaseId is null)
            {
                View.Application.Reopen(View.Matter, me, next, clock.Now);
            }
            else
            {
                View.Case!.Resume(View.Matter, me, next, clock.Now);
            }
        }
        else
        {
            throw new BrokenRuleException("LegalAid.ChooseDecision");
        }
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancel)
    {
        var regions = user.RegionsFor(LegalAidModule.Review);
        if (await db.Set<AidObjection>().AsNoTracking().Within(regions, tree).SingleOrDefaultAsync(one => one.Id == id, cancel) is not { } found
            || await views.FindAsync(application => application.Id == found.ApplicationId, cancel) is not { } view)
        {
            return false;
        }

        (View, Objection) = (view, view.Objections.Single(one => one.Id == id));
        return true;
    }
}
