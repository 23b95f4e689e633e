using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Accounts;
using Fabang.Modules.Matters.Intakes;
using Fabang.Shell.Errors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fabang.Modules.Consultations.Ask;

/// <summary>Where the answer is announced: a mobile number, no account needed.</summary>
[AllowAnonymous]
public sealed class PhoneModel(FabangDb db, CurrentIntake current, PhoneSignIn phones, TimeProvider clock) : PageModel
{
    [BindProperty, Required, StringLength(30), Breaks("Accounts.BadPhone", "Accounts.TooManyCodes")]
    public string? Phone { get; set; }

    public async Task<IActionResult> OnGetAsync() => await current.FindUnsentAsync() is null ? Redirect("/ask") : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (await current.FindUnsentAsync() is not { } intake)
        {
            return Redirect("/ask");
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        intake.AwaitPhoneCode(await phones.RequestAsync(Phone!), clock.GetUtcNow());
        await db.SaveChangesAsync();
        return RedirectToPage("Code");
    }
}
