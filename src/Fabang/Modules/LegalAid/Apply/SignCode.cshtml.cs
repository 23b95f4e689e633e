using System.ComponentModel.DataAnnotations;
using Fabang.Modules.LegalAid.Applications;
using Fabang.Shell.Errors;
using Fabang.Shell.Signing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fabang.Modules.LegalAid.Apply;

/// <summary>The code that came to the person's phone; the right one signs.</summary>
[Authorize]
public sealed class SignCodeModel(Applying applying, Signing signing) : PageModel
{
    public AidApplication Application { get; private set; } = null!;

    [BindProperty(SupportsGet = true, Name = "code")]
    public Guid CodeId { get; set; }

    [BindProperty(SupportsGet = true, Name = "aloud")]
    public bool Aloud { get; set; }

    [BindProperty, Required, StringLength(20)]
    [Breaks("Accounts.WrongCode", "Accounts.CodeExpired", "Accounts.CodeUsed", "Accounts.TooManyTries")]
    public string? Typed { get; set; }

    [BindProperty, Breaks("Shell.SignatureNotReadable", "Shell.SignatureTooLarge", "LegalAid.TooManyPapers")]
    public string? Drawn { get; set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel) => await LoadAsync(id, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        await signing.ConfirmAsync(Application, CodeId, Typed, Aloud, DrawnSignature.Read(Drawn), cancel);
        return Redirect($"/legal-aid/apply/{id}");
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancel)
    {
        if (await applying.FindDraftAsync(id, cancel) is not { } found)
        {
            return false;
        }

        Application = found;
        return true;
    }
}
