using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Mediation.Cases;
using Fabang.Modules.Regions;
using Fabang.Shell.Errors;
using Fabang.Shell.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.Mediation.Answer;

/// <summary>What is asked of an invited party, and their answer. They see who asks and what is wanted; the story they hear in mediation.</summary>
[AllowAnonymous]
[NotIndexed]
public sealed class AnswerModel(Invitations invitations, RegionTree tree, IStringLocalizer<Texts> texts) : PageModel
{
    /// <summary>Name of what this browser keeps, sealed: the party whose code was typed.</summary>
    public const string Opened = "mediation.invitation";

    public MediationView View { get; private set; } = null!;

    public MediationParty Party { get; private set; } = null!;

    public string Starter => View.Case.Starter.Name;

    public string RegionName => tree.FullName(View.Case.Region);

    [BindProperty, Required, Breaks("Mediation.AlreadyAnswered")]
    public PartyAnswer? Given { get; set; }

    public IEnumerable<SelectListItem> Answers => Enum.GetValues<PartyAnswer>().Select(answer => new SelectListItem(texts[$"PartyAnswer.{answer}"], answer.ToString()));

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) => await LoadAsync(cancel) ? Page() : Redirect("/mediation/invitation");

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return Redirect("/mediation/invitation");
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        await invitations.AnswerAsync(View, Party, Given!.Value, cancel);
        return RedirectToPage();
    }

    private async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (TempData.Peek(Opened) is not Guid party || await invitations.FindAsync(party, cancel) is not { } found)
        {
            return false;
        }

        (View, Party) = found;
        return true;
    }
}
