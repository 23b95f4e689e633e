using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Accounts;
using Fabang.Modules.LegalAid.Agreements;
using Fabang.Shell.Errors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fabang.Modules.LegalAid.Mine;

/// <summary>The code that came to the person's phone; the right one signs the agreement. Whoever wants to draws their name besides.</summary>
[Authorize]
public sealed class AgreementCodeModel(CurrentUser user, AidViews views, AgreementSigning signing) : PageModel
{
    public AidView View { get; private set; } = null!;

    [BindProperty(SupportsGet = true, Name = "code")]
    public Guid CodeId { get; set; }

    [BindProperty, Required, StringLength(20)]
    [Breaks("Accounts.WrongCode", "Accounts.CodeExpired", "Accounts.CodeUsed", "Accounts.TooManyTries", "LegalAid.AlreadySigned", "LegalAid.SignatureNotYours")]
    public string? Typed { get; set; }

    [BindProperty, Breaks("Shell.SignatureNotReadable", "Shell.SignatureTooLarge")]
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

        await signing.ConfirmAsync(View, View.Agreement!, new AgreementCode(CodeId, Typed, Drawn), cancel);
        return Redirect($"/my/legal-aid/{id}");
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancel)
    {
        var person = user.RequiredId;
        if (await views.FindAsync(application => application.Id == id && application.PersonId == person, cancel) is not { Agreement: not null } view)
        {
            return false;
        }

        View = view;
        return true;
    }
}
