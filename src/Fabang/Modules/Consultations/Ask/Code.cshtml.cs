using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Accounts;
using Fabang.Shell.Errors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fabang.Modules.Consultations.Ask;

/// <summary>The code that came to the phone; the right one signs in and sends the question.</summary>
[AllowAnonymous]
public sealed class CodeModel(CurrentDraft current, PhoneSignIn phones, QuestionSending sending) : PageModel
{
    [BindProperty, Required, StringLength(20)]
    [Breaks("Accounts.WrongCode", "Accounts.CodeExpired", "Accounts.CodeUsed", "Accounts.TooManyTries")]
    public string? Code { get; set; }

    public async Task<IActionResult> OnGetAsync() => await current.FindAsync() switch
    {
        { SentAt: not null } sent => Sent(sent.Id),
        { PhoneCodeId: not null } => Page(),
        _ => RedirectToPage("Start"),
    };

    public async Task<IActionResult> OnPostAsync()
    {
        var draft = await current.FindAsync();
        if (draft is { SentAt: not null })
        {
            // Pressed twice. Who is not signed in, signs in first.
            return Sent(draft.Id);
        }

        if (draft?.PhoneCodeId is not { } codeId)
        {
            return RedirectToPage("Start");
        }

        return ModelState.IsValid ? Sent(await sending.SendAsync(draft.Id, await phones.ConfirmAsync(codeId, Code!))) : Page();
    }

    private RedirectToPageResult Sent(Guid id) => RedirectToPage("/Consultations/Mine/Consultation", new { id });
}
