using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Regions;
using Fabang.Modules.Topics;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fabang.Modules.Consultations.Ask;

/// <summary>The box: what happened, in the person's own words. What is typed is kept as a draft at once.</summary>
[AllowAnonymous]
public sealed class StartModel(FabangDb db, CurrentDraft current, VisitorRegion visitor, TopicGuesses topics, TimeProvider clock) : PageModel
{
    [BindProperty, Required, StringLength(Consultation.LongestText, MinimumLength = 4)]
    public string? Story { get; set; }

    public async Task OnGetAsync() => Story ??= (await current.FindUnsentAsync())?.Story;

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var draft = await current.FindUnsentAsync();
        var isNew = draft?.Story != Story;
        if (draft is null)
        {
            RegionCode? region = visitor.Code == RegionCode.Nation ? null : visitor.Code;
            draft = db.Add(AskDraft.Start(Story!, region, clock.GetUtcNow())).Entity;
        }
        else
        {
            draft.Write(Story!, clock.GetUtcNow());
        }

        if (isNew)
        {
            // What the person chose was about other words.
            draft.ChooseTopic(topics.Best(Story!), clock.GetUtcNow());
        }

        await db.SaveChangesAsync();
        current.Remember(draft);
        return RedirectToPage("Law");
    }
}
