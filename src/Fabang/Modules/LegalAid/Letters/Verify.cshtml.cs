using System.ComponentModel.DataAnnotations;
using Fabang.Shell.Errors;
using Fabang.Shell.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.LegalAid.Letters;

/// <summary>Whoever holds a letter of legal aid finds out whether it is genuine, by its number and code, or by its file.</summary>
[AllowAnonymous]
[NotIndexed]
public sealed class VerifyModel(FabangDb db, Verification verification) : PageModel
{
    [BindProperty, StringLength(60)]
    public string? Number { get; set; }

    [BindProperty, StringLength(60), Breaks("LegalAid.VerifyUnknown", "LegalAid.VerifyTooOften")]
    public string? Code { get; set; }

    [BindProperty, Breaks("LegalAid.VerifyNoFile")]
    public IFormFile? Sent { get; set; }

    /// <summary>The letter of which a file was sent.</summary>
    public VerifiedLetter? Shown { get; private set; }

    /// <summary>Of a file that was sent: whether it is exactly one of ours. Null where none was.</summary>
    public bool? FileVerdict { get; private set; }

    public async Task OnGetAsync(CancellationToken cancel)
    {
        if (TempData[nameof(FileVerdict)] is not Guid id)
        {
            return;
        }

        FileVerdict = id != Guid.Empty;
        if (FileVerdict is true)
        {
            var letter = await db.Set<Letter>().AsNoTracking().SingleAsync(one => one.Id == id, cancel);
            Shown = new VerifiedLetter(letter, await verification.SuccessorOfAsync(letter, cancel), IsThisFile: true);
        }
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var letter = await verification.FindAsync(Number ?? "", Code ?? "", cancel) ?? throw new BrokenRuleException("LegalAid.VerifyUnknown");
        return Redirect($"/verify/{letter.Code}");
    }

    public async Task<IActionResult> OnPostFileAsync(CancellationToken cancel)
    {
        await using var content = (Sent ?? throw new BrokenRuleException("LegalAid.VerifyNoFile")).OpenReadStream();
        TempData[nameof(FileVerdict)] = (await verification.FindAsync(content, cancel))?.Id ?? Guid.Empty;
        return RedirectToPage();
    }
}
