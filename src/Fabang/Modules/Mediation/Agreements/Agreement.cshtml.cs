using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Mediation.Cases;
using Fabang.Modules.Mediation.Mine;
using Fabang.Shell;
using Fabang.Shell.Errors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fabang.Modules.Mediation.Agreements;

/// <summary>The agreement, for a party to read and sign (签署协议).</summary>
[Authorize]
public sealed class AgreementModel(OwnMediations own, Agreeing agreeing, AgreementFiles files, FileStore store) : PageModel
{
    public MediationView View { get; private set; } = null!;

    public MediationParty Me { get; private set; } = null!;

    public MediationAgreement Agreement { get; private set; } = null!;

    /// <summary>The hash of what this page showed: what was changed meanwhile is not signed unread.</summary>
    [BindProperty, StringLength(64), Breaks("Mediation.AgreementChanged")]
    public string? Shown { get; set; }

    [BindProperty, Required, StringLength(PartyFacts.LongestName), Breaks("Mediation.SignatureNotYours", "Mediation.NotForSigning", "Accounts.TooManyCodes")]
    public string? Name { get; set; }

    [BindProperty, Breaks("Shell.SignatureNotReadable", "Shell.SignatureTooLarge")]
    public string? Drawn { get; set; }

    public bool MaySign => Agreement.Status is AgreementStatus.ForSigning && !Agreement.HasSigned(Me.Id);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        Shown = Agreement.Hash;
        return Page();
    }

    /// <summary>The agreement as docx or pdf.</summary>
    public async Task<IActionResult> OnGetFileAsync(Guid id, string? ending, CancellationToken cancel) => await LoadAsync(id, cancel) ? files.Send(HttpContext, Agreement, ending) : NotFound();

    /// <summary>A drawn name on it.</summary>
    public async Task<IActionResult> OnGetDrawingAsync(Guid id, Guid file, CancellationToken cancel) =>
        await LoadAsync(id, cancel) && await agreeing.DrawingAsync(Agreement, file, cancel) is { } drawing ? await store.SendAsync(drawing, Response, cancel) : NotFound();

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

        var code = await agreeing.RequestAsync(View, Me, Name, Shown, Drawn, cancel);
        return Redirect($"/my/mediation/{id}/agreement/code?code={code}");
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancel)
    {
        if (await own.FindAsync(id, cancel) is not { } found || await agreeing.FindAsync(id, cancel) is not { } agreement || agreement.Text.Parties.All(party => party.Id != found.Me.Id))
        {
            return false;
        }

        (View, Me, Agreement) = (found.View, found.Me, agreement);
        return true;
    }
}
