using Fabang.Modules.LawLibrary;
using Fabang.Modules.Regions;
using Fabang.Modules.Topics.Danger;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fabang.Modules.Consultations.Ask;

/// <summary>The articles of law that bear on what was written, each with its source, before anything is asked of anyone.</summary>
[AllowAnonymous]
public sealed class LawModel(CurrentDraft current, LawFinder laws, VisitorRegion visitor, DangerSigns dangers) : PageModel
{
    private const int Shown = 8;

    public AskDraft Draft { get; private set; } = null!;

    public IReadOnlyList<FoundArticle> Found { get; private set; } = [];

    /// <summary>What in the story says that somebody is in danger: help for it stands above all else.</summary>
    public IReadOnlyList<DangerSign> Dangers { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await current.FindUnsentAsync(cancel) is not { } draft)
        {
            return RedirectToPage("Start");
        }

        Draft = draft;
        Dangers = dangers.In(draft.Story);
        Found = await laws.FindAsync(draft.Story, draft.Region ?? visitor.Code, Shown, cancel);
        return Page();
    }
}
