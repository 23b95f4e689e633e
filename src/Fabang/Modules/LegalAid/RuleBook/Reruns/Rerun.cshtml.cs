using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Accounts;
using Fabang.Modules.Matters;
using Fabang.Modules.Messaging;
using Fabang.Modules.Regions;
using Fabang.Shell.Errors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fabang.Modules.LegalAid.RuleBook.Reruns;

/// <summary>One refusal that would not be one now: the officer has the person told, or says why not.</summary>
[Authorize(LegalAidModule.Handle)]
[Viewed(nameof(RefusalRerun))]
public sealed class RerunModel(FabangDb db, RerunList list, CurrentUser user, Messages messages, TimeProvider clock) : PageModel, IRegional
{
    public static readonly MessageTemplate MayApplyAgain = MessageTemplate.Of<Texts>("MayApplyAgain");

    public RefusalRerun Rerun { get; private set; } = null!;

    public bool MayTell => Rerun.MayTell(clock.GetUtcNow());

    /// <summary>Who audits this region sees who looked.</summary>
    public RegionCode Region => Rerun.Region;

    [BindProperty, StringLength(RefusalRerun.LongestReason), Breaks("LegalAid.RerunNeedsReason")]
    public string? Reason { get; set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel) => await LoadAsync(id, cancel) ? Page() : NotFound();

    public Task<IActionResult> OnPostTellAsync(Guid id, CancellationToken cancel) => DecideAsync(id, async now =>
    {
        Rerun.Tell(user.RequiredId, now);
        await messages.QueueAsync(new MessageDraft(MayApplyAgain, Recipient.Account(Rerun.PersonId))
        {
            Parameters = new Dictionary<string, string> { ["number"] = Rerun.Number },
            About = MatterTopics.Of(Rerun.MatterId),
        }, cancel);
    }, cancel);

    public Task<IActionResult> OnPostDismissAsync(Guid id, CancellationToken cancel) => DecideAsync(id, now =>
    {
        Rerun.Dismiss(user.RequiredId, Reason, now);
        return Task.CompletedTask;
    }, cancel);

    private async Task<IActionResult> DecideAsync(Guid id, Func<DateTimeOffset, Task> decide, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        await decide(clock.GetUtcNow());
        await db.SaveChangesAsync(cancel);
        TempData["Saved"] = true;
        return Redirect("/desk/legal-aid/reruns");
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancel)
    {
        if (await list.FindAsync(id, cancel) is not { } found)
        {
            return false;
        }

        Rerun = found;
        return true;
    }
}
