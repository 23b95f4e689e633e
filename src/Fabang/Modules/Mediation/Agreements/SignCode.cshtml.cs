using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Mediation.Cases;
using Fabang.Modules.Mediation.Mine;
using Fabang.Shell.Errors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fabang.Modules.Mediation.Agreements;

/// <summary>The code that came to the party's phone; the right one signs.</summary>
[Authorize]
public sealed class SignCodeModel(OwnMediations own, Agreeing agreeing) : PageModel
{
    private MediationParty _me = null!;

    public Guid CaseId { get; private set; }

    [BindProperty(SupportsGet = true, Name = "code")]
    public Guid CodeId { get; set; }

    [BindProperty, Required, StringLength(20)]
    [Breaks("Accounts.WrongCode", "Accounts.CodeExpired", "Accounts.CodeUsed", "Accounts.TooManyTries", "Mediation.NotForSigning", "Mediation.AgreementChanged", "Mediation.SignatureNotYours")]
    public string? Typed { get; set; }

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

        await agreeing.ConfirmAsync(id, _me, CodeId, Typed, cancel);
        return Redirect($"/my/mediation/{id}/agreement");
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancel)
    {
        if (await own.FindAsync(id, cancel) is not { } found || await agreeing.FindAsync(id, cancel) is null)
        {
            return false;
        }

        (CaseId, _me) = (id, found.Me);
        return true;
    }
}
