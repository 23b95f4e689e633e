using Fabang.Modules.Accounts;
using Fabang.Modules.Consultations.Ask;
using Fabang.Modules.Matters.Intakes;
using Fabang.Modules.Regions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fabang.Modules.Consultations.Live.Enter;

/// <summary>Before somebody joins the queue: who is there, how many stand before them, what is known of the wait, and the story that goes along.</summary>
[AllowAnonymous]
public sealed class OnlineModel(FabangDb db, CurrentIntake current, LiveQueue queue, SentIntakes sentIntakes, CurrentUser user, RegionTree tree, VisitorRegion visitor, TimeProvider clock) : PageModel
{
    public const string Path = "/ask/online";

    public Intake Intake { get; private set; } = null!;

    /// <summary>Null until a region is chosen.</summary>
    public Arrival? Arrival { get; private set; }

    public bool IsFull { get; private set; }

    public bool SignedIn => user.Id is not null;

    public string RegionName => Region is { } region ? tree.FullName(region) : "";

    private RegionCode? Region => visitor.Code != RegionCode.Nation ? visitor.Code : Intake.Region;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await LoadAsync(cancel) is { } elsewhere)
        {
            return elsewhere;
        }

        if (Region is { } region)
        {
            Arrival = await queue.ArrivalAsync(region, cancel);
            IsFull = await queue.IsFullAsync(region, Arrival, cancel);
        }

        return Page();
    }

    /// <summary>Who is signed in joins the queue; others confirm a phone first, and come back here.</summary>
    public async Task<IActionResult> OnPostAsync([FromServices] LiveEntry entry, CancellationToken cancel)
    {
        if (await LoadAsync(cancel) is { } elsewhere)
        {
            return elsewhere;
        }

        if (user.Id is not { } person)
        {
            return LocalRedirect($"/sign-in?from={Uri.EscapeDataString(Path)}");
        }

        Intake.ChooseRegion(Region ?? throw new BrokenRuleException("Consultations.QuestionNeedsRegion"), clock.GetUtcNow());
        await db.SaveChangesAsync(cancel);
        return LocalRedirect(await sentIntakes.PathAsync(await entry.BeginAsync(Intake.Id, person, cancel), cancel));
    }

    /// <returns>Where to go instead, or null.</returns>
    private async Task<IActionResult?> LoadAsync(CancellationToken cancel)
    {
        switch (await current.FindAsync(cancel))
        {
            case { SentAt: null } intake:
                Intake = intake;
                return null;
            case { SentAt: not null } sent:
                return LocalRedirect(await sentIntakes.PathAsync(sent.Id, cancel));
            default:
                return LocalRedirect("/ask");
        }
    }
}
