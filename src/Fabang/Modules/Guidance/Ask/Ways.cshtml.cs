using Fabang.Modules.Guidance.Triage;
using Fabang.Modules.Matters.Intakes;
using Fabang.Modules.Regions;
using Fabang.Modules.Topics;
using Fabang.Modules.Topics.Danger;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fabang.Modules.Guidance.Ask;

/// <summary>What is proposed: what cannot wait, the time limits, and the ways that fit, each with its reason and what it costs.</summary>
[AllowAnonymous]
public sealed class WaysModel(CurrentIntake current, Triaging triaging, OfferedWays offered, RegionTree tree, VisitorRegion visitor, TimeProvider clock) : PageModel
{
    public Intake Intake { get; private set; } = null!;

    public IReadOnlyList<DangerSign> Dangers { get; private set; } = [];

    /// <summary>What it is about; null where that is not known.</summary>
    public TopicName? Topic { get; private set; }

    /// <summary>Where; null where no region is chosen.</summary>
    public string? Region { get; private set; }

    public TriageOutcome Outcome { get; private set; } = null!;

    /// <summary>Those that fit.</summary>
    public IReadOnlyList<Way> Ways { get; private set; } = [];

    /// <summary>Those that do not, and why.</summary>
    public IReadOnlyList<Way> NotNow { get; private set; } = [];

    /// <summary>Questions that were not answered.</summary>
    public int Unanswered { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await current.FindUnsentAsync(cancel) is not { } intake)
        {
            return RedirectToPage("Start");
        }

        if (visitor.Code != RegionCode.Nation)
        {
            // Only looked at: it is kept when the person goes on.
            intake.ChooseRegion(visitor.Code, clock.GetUtcNow());
        }

        Intake = intake;
        Dangers = triaging.DangersOf(intake);
        Topic = triaging.TopicNameOf(intake);
        Region = intake.Region is { } region ? tree.FullName(region) : null;
        var facts = triaging.FactsOf(intake);
        Unanswered = triaging.QuestionsFor(intake).Count(question => !intake.Answers.ContainsKey(question.Id));
        Outcome = triaging.OutcomeOf(facts);
        var ways = await offered.ForAsync(intake, facts, Outcome, cancel);
        (Ways, NotNow) = ([.. ways.Where(way => way.Place is not WayPlace.Not)], [.. ways.Where(way => way.Place is WayPlace.Not)]);
        return Page();
    }

    public static string Tone(LimitStanding standing) => standing switch
    {
        LimitStanding.PerhapsOver or LimitStanding.Soon => "red",
        LimitStanding.Unknown => "amber",
        LimitStanding.Open => "jade",
        LimitStanding.NotRunning => "plain",
    };
}
