using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Matters.Intakes;
using Fabang.Modules.Regions;
using Fabang.Modules.Topics;
using Fabang.Shell.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fabang.Modules.Guidance.Ask;

/// <summary>The box: what happened, in the person's own words. What is typed is kept at once.</summary>
[AllowAnonymous]
public sealed class StartModel(FabangDb db, CurrentIntake current, VisitorRegion visitor, TopicGuesses topics, TimeProvider clock) : PageModel
{
    [BindProperty, Required, StringLength(Intake.LongestStory, MinimumLength = 4)]
    public string? Story { get; set; }

    public async Task OnGetAsync()
    {
        HttpContext.AllowMicrophone();
        Story ??= (await current.FindUnsentAsync())?.Story;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        HttpContext.AllowMicrophone();
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var intake = await current.FindUnsentAsync();
        var isNew = intake?.Story != Story;
        if (intake is null)
        {
            RegionCode? region = visitor.Code == RegionCode.Nation ? null : visitor.Code;
            intake = db.Add(Intake.Start(Story!, region, clock.GetUtcNow())).Entity;
        }
        else
        {
            intake.Write(Story!, clock.GetUtcNow());
        }

        if (isNew)
        {
            // What the person chose was about other words.
            intake.ChooseTopic(topics.Best(Story!), clock.GetUtcNow());
        }

        await db.SaveChangesAsync();
        current.Remember(intake);
        return RedirectToPage("Law");
    }
}
