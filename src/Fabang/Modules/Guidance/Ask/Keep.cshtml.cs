using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Accounts;
using Fabang.Modules.Matters.Intakes;
using Fabang.Shell.Errors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fabang.Modules.Guidance.Ask;

/// <summary>Sends the way back to oneself: who is signed in by one press, others to a phone that they confirm.</summary>
[AllowAnonymous]
public sealed class KeepModel(FabangDb db, CurrentIntake current, PhoneSignIn phones, ResultSending sending, CurrentUser user, TimeProvider clock) : PageModel
{
    [BindProperty, StringLength(30), Breaks("Accounts.BadPhone", "Accounts.TooManyCodes")]
    public string? Phone { get; set; }

    public bool SignedIn => user.Id is not null;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) =>
        await current.FindUnsentAsync(cancel) is null ? RedirectToPage("Start") : Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (await current.FindUnsentAsync(cancel) is not { } intake)
        {
            return RedirectToPage("Start");
        }

        if (user.Id is { } person)
        {
            await sending.SendAsync(intake, person, Request, cancel);
            return RedirectToPage("Ways");
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        intake.AwaitPhoneCode(await phones.RequestAsync(Phone, cancel), clock.GetUtcNow());
        await db.SaveChangesAsync(cancel);
        return RedirectToPage("KeepCode");
    }
}
