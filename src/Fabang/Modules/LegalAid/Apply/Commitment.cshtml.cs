using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Accounts;
using Fabang.Modules.LegalAid.Applications;
using Fabang.Modules.Matters.Conflicts;
using Fabang.Shell.Errors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.LegalAid.Apply;

/// <summary>The commitment (个人诚信承诺): what is announced, promised, and allowed to be checked; read aloud, and signed by name and phone code, or on paper at a counter.</summary>
[Authorize]
public sealed class CommitmentModel(CurrentUser user, Applying applying, Signing signing, IStringLocalizer<Texts> texts) : PageModel
{
    public AidApplication Application { get; private set; } = null!;

    /// <summary>"138****8000", where the code goes.</summary>
    public string Phone { get; private set; } = "";

    [BindProperty, Required, StringLength(Party.LongestName), Breaks("LegalAid.SignatureNotYours", "LegalAid.FillInFirst", "Accounts.TooManyCodes")]
    public string? Name { get; set; }

    [BindProperty]
    public bool ReadAloud { get; set; }

    [BindProperty, Breaks("LegalAid.NeedsAgreement")]
    public bool Agree { get; set; }

    [BindProperty]
    public SignatureWay Way { get; set; } = SignatureWay.PhoneCode;

    [BindProperty]
    [Breaks("Shell.FileEmpty", "Shell.FileTooLarge", "Shell.FileKindNotTaken", "Shell.FileInfected", "Shell.FileNotScanned", "LegalAid.TooManyPapers", "LegalAid.NeedsPhoto")]
    public IFormFile? Photo { get; set; }

    public string Signatory => Application.Sheet.Applicant?.Signatory ?? "";

    /// <summary>At a counter, where a helper or an officer sees them sign.</summary>
    public bool MaySignHere => Application.HelperId == user.RequiredId;

    public IEnumerable<SelectListItem> Ways => Enum.GetValues<SignatureWay>().Select(way => new SelectListItem(texts[$"SignatureWay.{way}"], way.ToString()));

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

        if (MaySignHere && Way is SignatureWay.AtCounter)
        {
            await signing.AtCounterAsync(Application, Name!, ReadAloud, Photo ?? throw new BrokenRuleException("LegalAid.NeedsPhoto"), cancel);
            return Redirect($"/legal-aid/apply/{id}");
        }

        var code = await signing.RequestAsync(Application, Name!, cancel);
        return Redirect($"/legal-aid/apply/{id}/commitment/code?code={code}&aloud={ReadAloud}");
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancel)
    {
        if (await applying.FindDraftAsync(id, cancel) is not { } found)
        {
            return false;
        }

        Application = found;
        Phone = (await signing.PhoneOfAsync(found, cancel)).Masked;
        return true;
    }
}
