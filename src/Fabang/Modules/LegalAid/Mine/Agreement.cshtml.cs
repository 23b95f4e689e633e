using System.ComponentModel.DataAnnotations;
using Fabang.Kernel.Documents;
using Fabang.Modules.Accounts;
using Fabang.Modules.LegalAid.Agreements;
using Fabang.Modules.Matters.Conflicts;
using Fabang.Shell.Errors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fabang.Modules.LegalAid.Mine;

/// <summary>The agreement with the lawyer's firm (委托代理协议), to read and to sign: by name and a code that comes to the phone. 《办理法律援助案件程序规定》第二十七条.</summary>
[Authorize]
public sealed class AgreementModel(CurrentUser user, AidViews views, AgreementSigning signing) : PageModel
{
    public AidView View { get; private set; } = null!;

    public Document Paper { get; private set; } = null!;

    /// <summary>"138****8000", where the code goes.</summary>
    public string Phone { get; private set; } = "";

    public string Signatory => View.Application.Sheet.Applicant?.Signatory ?? "";

    [BindProperty, Required, StringLength(Party.LongestName)]
    [Breaks("LegalAid.SignatureNotYours", "LegalAid.AgreementChanged", "LegalAid.AlreadySigned", "Accounts.TooManyCodes")]
    public string? Name { get; set; }

    [BindProperty, Breaks("LegalAid.NeedsAgreement")]
    public bool Agree { get; set; }

    /// <summary>Of the words that were read.</summary>
    [BindProperty, StringLength(64)]
    public string? Hash { get; set; }

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

        if (!Agree)
        {
            throw new BrokenRuleException("LegalAid.NeedsAgreement");
        }

        var code = await signing.RequestAsync(View, View.Agreement!, Name!, Hash, cancel);
        return Redirect($"/my/legal-aid/{id}/agreement/code?code={code}");
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancel)
    {
        var person = user.RequiredId;
        if (await views.FindAsync(application => application.Id == id && application.PersonId == person, cancel) is not { Agreement: { } agreement } view)
        {
            return false;
        }

        (View, Paper, Phone) = (view, await signing.PaperAsync(agreement, cancel), await signing.PhoneAsync(view, cancel));
        return true;
    }
}
