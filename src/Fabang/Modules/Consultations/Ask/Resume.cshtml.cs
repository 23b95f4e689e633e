using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Accounts;
using Fabang.Shell.Errors;
using Fabang.Shell.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations.Ask;

/// <summary>Goes on with a question that was begun on another phone or another day.</summary>
[AllowAnonymous]
public sealed class ResumeModel(FabangDb db, CurrentDraft current, Throttles throttles, NetworkAddress address, TimeProvider clock) : PageModel
{
    private static readonly RateLimit[] Tries = [new(10, TimeSpan.FromMinutes(10))];

    [BindProperty, Required, StringLength(40), Breaks("Consultations.NoSuchDraft")]
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
            throw new BrokenRuleException("Consultations.TooManyTries");
        }

        var draft = await db.Set<AskDraft>()
            .WhereSealed(draft => draft.ResumeCode, AskDraft.NormaliseCode(ResumeCode!), db).SingleOrDefaultAsync();
        if (draft is null || !draft.IsAlive(clock.GetUtcNow()))
        {
            throw new BrokenRuleException("Consultations.NoSuchDraft");
        }

        current.Remember(draft);
        return RedirectToPage("Law");
    }
}
