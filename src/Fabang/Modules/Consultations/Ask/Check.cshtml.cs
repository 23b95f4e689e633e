using Fabang.Modules.Accounts;
using Fabang.Modules.Consultations.Publishing.Find;
using Fabang.Modules.LawLibrary.Find;
using Fabang.Modules.Matters.Intakes;
using Fabang.Modules.Regions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fabang.Modules.Consultations.Ask;

/// <summary>What will be sent, to whom, and what that means. Who is signed in sends it here; others confirm a phone first.</summary>
[AllowAnonymous]
public sealed class CheckModel(CurrentIntake current, QuestionSending sending, SentIntakes sentIntakes, CurrentUser user, RegionTree tree, RegionSettings settings, IIntakeReading reading, AnswerSearch answers) : PageModel
{
    private const int MostSimilar = 3;

    public Intake Intake { get; private set; } = null!;

    /// <summary>The short questions that were answered: the lawyer reads them too.</summary>
    public IReadOnlyList<(string Asked, string Said)> Told { get; private set; } = [];

    /// <summary>Published questions like this one: perhaps the answer is there already.</summary>
    public IReadOnlyList<AskedBefore> Similar { get; private set; } = [];

    public string RegionName { get; private set; } = "";

    public Limit AnswerLimit { get; private set; } = null!;

    public bool SignedIn => user.Id is not null;

    public async Task<IActionResult> OnGetAsync() => await LoadAsync() ?? Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (await current.FindAsync() is { SentAt: not null } sent)
        {
            return LocalRedirect(await sentIntakes.PathAsync(sent.Id));
        }

        if (await LoadAsync() is { } elsewhere)
        {
            return elsewhere;
        }

        if (user.Id is not { } person)
        {
            return RedirectToPage("Phone");
        }

        return LocalRedirect(await sentIntakes.PathAsync(await sending.SendAsync(Intake.Id, person)));
    }

    /// <returns>Where to go instead, or null when the page can be shown.</returns>
    private async Task<IActionResult?> LoadAsync()
    {
        if (await current.FindUnsentAsync() is not { } intake)
        {
            return Redirect("/ask");
        }

        if (intake.Region is not { } region)
        {
            return RedirectToPage("Details");
        }

        Intake = intake;
        Told = reading.Read(intake).Told;
        RegionName = tree.FullName(region);
        AnswerLimit = await settings.GetAsync(ConsultationLimits.Answer, region);
        Similar = await answers.LikeAsync(intake.Story, intake.TopicId, MostSimilar);
        return null;
    }
}
