using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Accounts;
using Fabang.Modules.Regions;
using Fabang.Shell.Errors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fabang.Modules.Consultations.Outcomes;

/// <summary>Somebody who said after the answer that they are stuck: what was asked and answered, what they say now, and room to add to it.</summary>
[Authorize(ConsultationsModule.Answer)]
[Viewed("OutcomeQuestion")]
public sealed class StuckModel(CurrentUser user, ConsultationViews views, OutcomeList list, Helping helping) : PageModel, IRegional
{
    public ConsultationView View { get; private set; } = null!;

    public OutcomeQuestion Question { get; private set; } = null!;

    /// <summary>Who audits this region sees who looked.</summary>
    public RegionCode Region => View.Consultation.Region;

    public HistoryModel History => new(View, user.RequiredId, $"/desk/consultations/{View.Consultation.Id}?handler=File&file={{0}}");

    [BindProperty, Required, StringLength(Consultation.LongestText), Breaks("Consultations.AnswerNeedsText")]
    public string? Text { get; set; }

    /// <summary>The page makes it; what was sent under it once is not sent again.</summary>
    [BindProperty]
    public Guid SendingId { get; set; } = Guid.CreateVersion7();

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel) => await LoadAsync(id, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostSeeAsync(Guid id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        await helping.SeeAsync(id, user.RequiredId, cancel);
        return Redirect("/desk/consultations/outcomes");
    }

    public async Task<IActionResult> OnPostAddAsync(Guid id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        await helping.AddAsync(View, id, user.RequiredId, SendingId, Text!, cancel);
        return Redirect("/desk/consultations/outcomes");
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancel)
    {
        if (await list.FindAsync(id, cancel) is not { } question
            || await views.FindAsync(consultation => consultation.Id == question.ConsultationId, cancel) is not { } view)
        {
            return false;
        }

        (View, Question) = (view, question);
        return true;
    }
}
