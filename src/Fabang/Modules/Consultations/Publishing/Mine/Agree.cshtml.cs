using Fabang.Modules.Accounts;
using Fabang.Modules.Matters;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations.Publishing.Mine;

/// <summary>The person reads what publication means, agrees, sees where it stands, and takes it back whenever they like.</summary>
[Authorize]
public sealed class AgreeModel(FabangDb db, CurrentUser user, PublicationConsent consent) : PageModel
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

    /// <summary>Somebody else's consultation does not exist, and without an answer there is nothing to publish.</summary>
    private async Task<bool> LoadAsync(Guid id, CancellationToken cancel)
    {
        var person = user.RequiredId;
        var matter = await (from consultation in db.Set<Consultation>()
                            where consultation.Id == id && consultation.PersonId == person && consultation.AnsweredAt != null
                            join one in db.Set<Matter>() on consultation.MatterId equals one.Id
                            select one).AsNoTracking().SingleOrDefaultAsync(cancel);
        if (matter is null)
        {
            return false;
        }

        (Consultation, Matter) = (id, matter);
        Publication = await db.Set<Publication>().AsNoTracking().SingleOrDefaultAsync(one => one.ConsultationId == id, cancel);
        return true;
    }
}
