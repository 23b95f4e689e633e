using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Accounts;
using Fabang.Modules.Matters.Intakes;
using Fabang.Shell.Errors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fabang.Modules.Guidance.Ask;

/// <summary>The code that came to the phone; the right one signs in and sends the way back there.</summary>
[AllowAnonymous]
public sealed class KeepCodeModel(CurrentIntake current, PhoneSignIn phones, ResultSending sending) : PageModel
{
    [BindProperty, Required, StringLength(20)]
    [Breaks("Accounts.WrongCode", "Accounts.CodeExpired", "Accounts.CodeUsed", "Accounts.TooManyTries")]
    public string? Code { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) => await current.FindUnsentAsync(cancel) switch
    {
        { PhoneCodeId: not null } => Page(),
        null => RedirectToPage("Start"),
        _ => RedirectToPage("Keep"),
    };

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (await current.FindUnsentAsync(cancel) is not { } intake)
        {
            return RedirectToPage("Start");
        }

        if (intake.PhoneCodeId is not { } codeId)
        {
            return RedirectToPage("Keep");
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        try
        {
            await sending.SendAsync(intake, await phones.ConfirmAsync(codeId, Code, cancel), Request, cancel);
        }
        catch (BrokenRuleException used) when (used.Code is "Accounts.CodeUsed")
        {
            // Pressed twice: the other press has sent it, and the next page says so.
        }

        return RedirectToPage("Ways");
    }
}
