using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Accounts;
using Fabang.Modules.Matters.Intakes;
using Fabang.Shell.Errors;
using Fabang.Shell.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Guidance.Ask;

/// <summary>Goes on with a question that was begun on another phone or another day.</summary>
[AllowAnonymous]
public sealed class ResumeModel(FabangDb db, CurrentIntake current, Throttles throttles, NetworkAddress address, TimeProvider clock) : PageModel
{
    private static readonly RateLimit[] Tries = [new(10, TimeSpan.FromMinutes(10))];

    [BindProperty, Required, StringLength(40), Breaks("Guidance.NoSuchIntake")]
    public string? ResumeCode { get; set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        if (await throttles.TryAsync("resume-code", address.Value, Tries) is not null)
        {
            throw new BrokenRuleException("Guidance.TooManyTries");
        }

        var intake = await db.Set<Intake>()
            .WhereSealed(intake => intake.ResumeCode, Intake.NormaliseCode(ResumeCode!), db).SingleOrDefaultAsync();
        if (intake is null || !intake.IsAlive(clock.GetUtcNow()))
        {
            throw new BrokenRuleException("Guidance.NoSuchIntake");
        }

        current.Remember(intake);
        // Who had come as far as the ways goes on there.
        return RedirectToPage(intake.Answers.Count > 0 ? "Ways" : "Law");
    }
}
