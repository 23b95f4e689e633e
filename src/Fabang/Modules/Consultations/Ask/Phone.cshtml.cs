using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Accounts;
using Fabang.Shell.Errors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fabang.Modules.Consultations.Ask;

/// <summary>Where the answer is announced: a mobile number, no account needed.</summary>
[AllowAnonymous]
public sealed class PhoneModel(FabangDb db, CurrentDraft current, PhoneSignIn phones, TimeProvider clock) : PageModel
{
    [BindProperty, Required, StringLength(30), Breaks("Accounts.BadPhone", "Accounts.TooManyCodes")]
    public string? Phone { get; set; }

    public async Task<IActionResult> OnGetAsync() => await current.FindUnsentAsync() is null ? RedirectToPage("Start") : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (await current.FindUnsentAsync() is not { } draft)
        {
            return RedirectToPage("Start");
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        draft.AwaitPhoneCode(await phones.RequestAsync(Phone!), clock.GetUtcNow());
        await db.SaveChangesAsync();
        return RedirectToPage("Code");
    }
}
