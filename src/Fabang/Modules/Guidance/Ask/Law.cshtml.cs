using Fabang.Modules.LawLibrary;
using Fabang.Modules.Matters.Intakes;
using Fabang.Modules.Regions;
using Fabang.Modules.Topics;
using Fabang.Modules.Topics.Danger;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Fabang.Modules.Guidance.Ask;

/// <summary>The articles of law that bear on what was written, each with its source, before anything is asked of anyone.</summary>
[AllowAnonymous]
public sealed class LawModel(CurrentIntake current, LawFinder laws, VisitorRegion visitor, DangerSigns dangers, Telling telling) : PageModel
{
    /// <summary>The choice that says "none of these, or I do not know".</summary>
    public const string NoTopic = "none";

    internal const int Shown = 8;

    public Intake Intake { get; private set; } = null!;

    /// <summary>What it may be about, the likeliest first; empty where the story does not say.</summary>
    public IReadOnlyList<NamedTopic> Topics { get; private set; } = [];

    [BindProperty]
    public string? Topic { get; set; }

    public IReadOnlyList<FoundArticle> Found { get; private set; } = [];

    /// <summary>What in the story says that somebody is in danger: help for it stands above all else.</summary>
    public IReadOnlyList<DangerSign> Dangers { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await current.FindUnsentAsync(cancel) is not { } intake)
        {
            return RedirectToPage("Start");
        }

        Intake = intake;
        Dangers = dangers.In(intake.Story);
        Topics = telling.TopicsFor(intake);
        Topic = Topics.Any(topic => topic.Id == intake.TopicId) ? intake.TopicId : NoTopic;
        Found = await laws.FindAsync(intake.Story, intake.Region ?? visitor.Code, Shown, cancel);
        return Page();
    }

    /// <summary>Keeps what it is about and goes on. Whatever else is sent means that it is not known: nobody is held up here.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid)
        {
            // A form that cannot be read, such as one with U+0000.
            return RedirectToPage();
        }

        if (await current.FindUnsentAsync(cancel) is not { } intake)
        {
            return RedirectToPage("Start");
        }

        await telling.ChooseTopicAsync(intake, Topic, cancel);
        return RedirectToPage("Questions");
    }

    public IEnumerable<SelectListItem> Choices(string none) => [.. Topics.Select(topic => new SelectListItem(topic.Name.ToString(), topic.Id)), new SelectListItem(none, NoTopic)];
}
