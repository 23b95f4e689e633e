using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Accounts;
using Fabang.Modules.Accounts.Mandating;
using Fabang.Modules.LegalAid.Apply;
using Fabang.Shell.Errors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fabang.Modules.LegalAid.Assist;

/// <summary>The code that the person tells the helper: with it the mandate holds, and the application begins.</summary>
[Authorize(LegalAidModule.Assist)]
public sealed class AssistCodeModel(CurrentUser user, Mandates mandates, Applying applying) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "code")]
    public Guid CodeId { get; set; }

    [BindProperty]
    public Guid SendingId { get; set; } = Guid.CreateVersion7();

    [BindProperty, Required, StringLength(20)]
    [Breaks("Accounts.WrongCode", "Accounts.CodeExpired", "Accounts.CodeUsed", "Accounts.TooManyTries", "LegalAid.TooManyDrafts")]
    public string? Typed { get; set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var person = await mandates.GiveAsync(CodeId, Typed, user.RequiredId, Applying.Purpose, cancel);
        await applying.StartAsync(SendingId, person, user.RegionsFor(LegalAidModule.Assist)[0], cancel);
        return Redirect($"/legal-aid/apply/{SendingId}");
    }
}
