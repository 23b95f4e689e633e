using System.ComponentModel.DataAnnotations;
using Fabang.Shell.Errors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fabang.Modules.Guidance.Ask;

/// <summary>Goes on with a question that was begun on another phone or another day.</summary>
[AllowAnonymous]
public sealed class ResumeModel(Resuming resuming) : PageModel
{
    [BindProperty, Required, StringLength(40), Breaks("Guidance.NoSuchIntake")]
    public string? ResumeCode { get; set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var intake = await resuming.ResumeAsync(ResumeCode!);
        // Who had come as far as the ways goes on there.
        return RedirectToPage(intake.Answers.Count > 0 ? "Ways" : "Law");
    }
}
