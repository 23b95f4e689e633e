using Fabang.Modules.Mediation.Cases;
using Fabang.Modules.Mediation.Mine;
using Fabang.Shell.Errors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fabang.Modules.Mediation.Consenting;

/// <summary>What a party is asked to agree to, and their yes or no.</summary>
[Authorize]
public sealed class OwnConsentsModel(OwnMediations own, ConsentRequests requests) : PageModel
{
    public MediationView View { get; private set; } = null!;

    public MediationParty Me { get; private set; } = null!;

    [BindProperty]
    public new Guid Request { get; set; }

    [BindProperty, Breaks("Mediation.SayYesOrNo", "Mediation.ConsentOver", "Mediation.AlreadyAnswered")]
    public bool? Says { get; set; }

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

        await requests.AnswerAsync(id, Me.Id, Request, Says ?? throw new BrokenRuleException("Mediation.SayYesOrNo"), cancel);
        return Redirect($"/my/mediation/{id}#consents");
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancel)
    {
        if (await own.FindAsync(id, cancel) is not { View.Case.ClockFrom: not null, Me.TakesPart: true } found)
        {
            return false;
        }

        (View, Me) = found;
        return true;
    }
}
