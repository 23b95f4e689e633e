using Fabang.Shell.Errors;
using Fabang.Shell.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fabang.Modules.LegalAid.Letters;

/// <summary>Where the QR code of a letter leads: genuine or unknown, and whether it still holds.</summary>
[AllowAnonymous]
[NotIndexed]
public sealed class VerifyLetterModel(Verification verification, IRuleSentences sentences) : PageModel
{
    [BindProperty, Breaks("LegalAid.VerifyNoFile")]
    public IFormFile? Sent { get; set; }

    /// <summary>Null where no letter has this code.</summary>
    public VerifiedLetter? Shown { get; private set; }

    public bool CameTooOften { get; private set; }

    public async Task OnGetAsync(string code, CancellationToken cancel)
    {
        try
        {
            Shown = await verification.FindAsync(code, cancel) is { } letter
                ? new VerifiedLetter(letter, await verification.SuccessorOfAsync(letter, cancel), TempData[nameof(VerifiedLetter.IsThisFile)] as bool?)
                : null;
        }
        catch (BrokenRuleException broken)
        {
            // Here nothing was posted that could be shown again: the address itself was one too many.
            CameTooOften = true;
            Response.StatusCode = StatusCodes.Status429TooManyRequests;
            ModelState.AddModelError("", sentences.SentenceOf(broken));
        }
    }

    public async Task<IActionResult> OnPostAsync(string code, CancellationToken cancel)
    {
        await using var content = (Sent ?? throw new BrokenRuleException("LegalAid.VerifyNoFile")).OpenReadStream();
        if (await verification.FindAsync(code, cancel) is { } letter)
        {
            TempData[nameof(VerifiedLetter.IsThisFile)] = await Verification.IsFileOfAsync(letter, content, cancel);
        }

        return RedirectToPage();
    }
}
