using Fabang.Modules.Guidance.Triage;
using Fabang.Modules.Matters.Intakes;
using Fabang.Modules.Regions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Fabang.Modules.Guidance.Ask;

/// <summary>A few short questions, only those that change what is proposed. Each may be skipped, and all of them.</summary>
[AllowAnonymous]
public sealed class QuestionsModel(CurrentIntake current, Triaging triaging, Telling telling, VisitorRegion visitor) : PageModel
{
    public Intake Intake { get; private set; } = null!;

    public IReadOnlyList<TriageQuestion> Questions { get; private set; } = [];

    /// <summary>Id of the question, id of the answer. What is none is passed over: nobody is held up here.</summary>
    [BindProperty]
    public Dictionary<string, string?> Answers { get; set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return RedirectToPage("Start");
        }

        Answers = Questions.ToDictionary(question => question.Id, question => Intake.Answers.GetValueOrDefault(question.Id), StringComparer.Ordinal);
        return Questions.Count == 0 ? RedirectToPage("Ways") : Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return RedirectToPage("Start");
        }

        await telling.AnswerAsync(Intake, Answers, visitor.Code != RegionCode.Nation ? visitor.Code : null, cancel);
        return RedirectToPage("Ways");
    }

    public IEnumerable<SelectListItem> Choices(TriageQuestion question) =>
        triaging.AnswersFor(question, Intake).Select(answer => new SelectListItem(answer.Says.ToString(), answer.Id));

    private async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await current.FindUnsentAsync(cancel) is not { } intake)
        {
            return false;
        }

        Intake = intake;
        Questions = triaging.QuestionsFor(intake);
        return true;
    }
}
