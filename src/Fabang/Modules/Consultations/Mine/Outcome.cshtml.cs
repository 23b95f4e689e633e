using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Accounts;
using Fabang.Modules.Consultations.Outcomes;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fabang.Modules.Consultations.Mine;

/// <summary>What became of it (回访): the person says so with one press; who is stuck sees how to go on.</summary>
[Authorize]
public sealed class OutcomeModel(CurrentUser user, ConsultationViews views, OutcomeTelling telling, AskingOn asking, AskingAnew anew) : PageModel
{
    public static IReadOnlyList<Outcome> Choices => Enum.GetValues<Outcome>();

    public ConsultationView View { get; private set; } = null!;

    /// <summary>What was asked last.</summary>
    public OutcomeQuestion Question { get; private set; } = null!;

    public bool MayAskOn { get; private set; }

    public bool MayReopen { get; private set; }

    [BindProperty]
    public Guid? QuestionId { get; set; }

    [BindProperty, Required]
    public Outcome? Outcome { get; set; }

    [BindProperty, StringLength(OutcomeQuestion.LongestWords)]
    public string? Words { get; set; }

    /// <summary>Whether the matter goes on, and the person may want to go on with it here.</summary>
    public bool GoesOn => Question.Outcome is Outcomes.Outcome.Stuck or Outcomes.Outcome.GoingOn or Outcomes.Outcome.DidAsAdvised;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel) => await LoadAsync(id, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel) || View.Outcomes.FirstOrDefault(question => question.Id == (QuestionId ?? Question.Id)) is not { } asked)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        await telling.TellAsync(asked.Id, View.Matter.Id, Outcome!.Value, Words, cancel);
        return RedirectToPage();
    }

    /// <summary>A new question that carries this matter along.</summary>
    public async Task<IActionResult> OnPostAnewAsync(Guid id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        await anew.BeginAsync(View, cancel);
        return Redirect("/ask");
    }

    /// <summary>Who was not asked yet has nothing to say here.</summary>
    private async Task<bool> LoadAsync(Guid id, CancellationToken cancel)
    {
        var person = user.RequiredId;
        if (await views.FindAsync(consultation => consultation.Id == id && consultation.PersonId == person, cancel) is not { Asked: { } asked } view)
        {
            return false;
        }

        (View, Question) = (view, asked);
        MayAskOn = await asking.MayAskOnAsync(view.Consultation, cancel);
        MayReopen = await asking.MayReopenAsync(view.Consultation, cancel);
        return true;
    }
}
