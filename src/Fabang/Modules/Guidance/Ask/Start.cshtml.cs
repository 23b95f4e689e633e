using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Matters.Intakes;
using Fabang.Modules.Regions;
using Fabang.Shell.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fabang.Modules.Guidance.Ask;

/// <summary>The box: what happened, in the person's own words. What is typed is kept at once.</summary>
[AllowAnonymous]
public sealed class StartModel(CurrentIntake current, Telling telling, VisitorRegion visitor) : PageModel
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

        await telling.TellAsync(Story!, visitor.Code == RegionCode.Nation ? null : visitor.Code);
        return RedirectToPage("Law");
    }
}
