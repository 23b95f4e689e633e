using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Accounts;
using Fabang.Modules.Matters.Intakes;
using Fabang.Shell.Errors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fabang.Modules.Consultations.Ask;

/// <summary>The code that came to the phone; the right one signs in and sends the question.</summary>
[AllowAnonymous]
public sealed class CodeModel(CurrentIntake current, PhoneSignIn phones, QuestionSending sending, SentIntakes sentIntakes) : PageModel
{
    [BindProperty, Required, StringLength(20)]
    [Breaks("Accounts.WrongCode", "Accounts.CodeExpired", "Accounts.CodeUsed", "Accounts.TooManyTries")]
    public string? Code { get; set; }

    public async Task<IActionResult> OnGetAsync() => await current.FindAsync() switch
    {
        { SentAt: not null } sent => await SentAsync(sent.Id),
        { PhoneCodeId: not null } => Page(),
        _ => Redirect("/ask"),
    };

    public async Task<IActionResult> OnPostAsync()
    {
        var intake = await current.FindAsync();
        if (intake is { SentAt: not null })
        {
            // Pressed twice. Who is not signed in, signs in first.
            return await SentAsync(intake.Id);
        }

        if (intake?.PhoneCodeId is not { } codeId)
        {
            return Redirect("/ask");
        }

        return ModelState.IsValid ? await SentAsync(await sending.SendAsync(intake.Id, await phones.ConfirmAsync(codeId, Code!))) : Page();
    }

    private async Task<IActionResult> SentAsync(Guid id) => LocalRedirect(await sentIntakes.PathAsync(id));
}
