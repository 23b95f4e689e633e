using Fabang.Modules.Accounts;
using Fabang.Modules.Matters;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fabang.Modules.Consultations.Publishing.Mine;

/// <summary>The person reads what publication means, agrees, sees where it stands, and takes it back whenever they like.</summary>
[Authorize]
public sealed class AgreeModel(CurrentUser user, PublicationConsent consent) : PageModel
{
    public Guid Consultation { get; private set; }

    public Matter Matter { get; private set; } = null!;

    /// <summary>Null where they never agreed.</summary>
    public Publication? Publication { get; private set; }

    public bool Agrees => Publication is { Status: not PublicationStatus.Revoked };

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel) => await LoadAsync(id, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAgreeAsync(Guid id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        await consent.AgreeAsync(id, cancel);
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostRevokeAsync(Guid id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        await consent.RevokeAsync(id, cancel);
        return RedirectToPage();
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancel)
    {
        if (await consent.OfAsync(id, user.RequiredId, cancel) is not var (matter, publication))
        {
            return false;
        }

        (Consultation, Matter, Publication) = (id, matter, publication);
        return true;
    }
}
