using System.ComponentModel.DataAnnotations;
using Fabang.Shell.Errors;
using Fabang.Shell.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fabang.Modules.Mediation.Answer;

/// <summary>Somebody was invited to mediation by a message: the code in it opens the invitation. It is typed, so that it stands in no address.</summary>
[AllowAnonymous]
[NotIndexed]
public sealed class CodeModel(Invitations invitations) : PageModel
{
    [BindProperty, Required, StringLength(40), Breaks("Mediation.NoSuchCode", "Mediation.TooManyTries")]
    public string? Code { get; set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        TempData[AnswerModel.Opened] = await invitations.OpenAsync(Code, cancel);
        return Redirect("/mediation/invitation/answer");
    }
}
