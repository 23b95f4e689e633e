using System.ComponentModel.DataAnnotations;
using Fabang.Shell.Errors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fabang.Modules.Consultations.Desk.Templates;

/// <summary>One template, to be changed or thrown away: a lawyer's own, or one of the region for its duty manager.</summary>
[Authorize(ConsultationsModule.Answer)]
[Viewed(nameof(AnswerTemplate))]
public sealed class TemplateModel(FabangDb db, TemplateBook book) : PageModel
{
    public AnswerTemplate Template { get; private set; } = null!;

    [BindProperty, StringLength(AnswerTemplate.LongestTitle), Breaks("Consultations.TemplateNeedsTitle")]
    public string? Title { get; set; }

    [BindProperty, StringLength(AnswerTemplate.LongestText), Breaks("Consultations.TemplateNeedsText")]
    public string? Text { get; set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        (Title, Text) = (Template.Title, Template.Text);
        return Page();
    }

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

        Template.Write(Title, Text);
        await db.SaveChangesAsync(cancel);
        return Redirect("/desk/templates");
    }

    public async Task<IActionResult> OnPostRemoveAsync(Guid id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        db.Remove(Template);
        await db.SaveChangesAsync(cancel);
        return Redirect("/desk/templates");
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancel)
    {
        if (await book.FindAsync(id, cancel) is not { } template)
        {
            return false;
        }

        Template = template;
        return true;
    }
}
