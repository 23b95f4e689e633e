using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Accounts;
using Fabang.Modules.Mediation.Cases;
using Fabang.Modules.Mediation.Repeats;
using Fabang.Modules.Regions;
using Fabang.Shell;
using Fabang.Shell.Errors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.Mediation.Mediate;

/// <summary>One case of a mediator: the cases of others do not exist. Before they have taken it they see who the parties are, and no more.</summary>
[Authorize(MediationModule.Mediate)]
[Viewed(nameof(MediationCase))]
public sealed class CaseModel(CurrentUser user, MediationViews views, Mediating mediating, EarlierDisputes earlier, RegionTree tree, FileStore store, IStringLocalizer<Texts> texts) : PageModel, IRegional
{
    public MediationView View { get; private set; } = null!;

    /// <summary>Not before the mediator has taken it.</summary>
    public IReadOnlyList<Repeat> Repeats { get; private set; } = [];

    public RegionCode Region => View.Case.Region;

    /// <summary>Whether the reader mediates; another beside them looks, and writes in the rooms.</summary>
    public bool IsFirst => View.Case.MediatorId == user.Id;

    public Guid ReaderId => user.RequiredId;

    public string RegionName => tree.FullName(Region);

    [BindProperty, StringLength(MediationCase.LongestReason)]
    public string? Disclosure { get; set; }

    [BindProperty, StringLength(MediationCase.LongestReason), Breaks("Mediation.NeedsReason")]
    public string? Reason { get; set; }

    [BindProperty, Breaks("Mediation.ChooseEnd")]
    public EndCode? How { get; set; }

    [BindProperty, StringLength(MediationCase.LongestReason)]
    public string? Note { get; set; }

    public IEnumerable<SelectListItem> Endings => Enum.GetValues<EndCode>().Where(code => code is not EndCode.Agreement and not EndCode.TimeOut)
        .Select(code => new SelectListItem(texts[$"EndCode.{code}"], code.ToString()));

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel) => await LoadAsync(id, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnGetFileAsync(Guid id, Guid file, CancellationToken cancel) =>
        await LoadAsync(id, cancel) && View.Case.Status is not MediationStatus.Offered && View.Papers.FirstOrDefault(sent => sent.File.Id == file).File is { } found
            ? await store.SendAsync(found, Response, cancel)
            : NotFound();

    public Task<IActionResult> OnPostTakeOnAsync(Guid id, CancellationToken cancel) => ChangeAsync(id, () => mediating.TakeOnAsync(View, Disclosure, cancel), cancel);

    public async Task<IActionResult> OnPostDeclineAsync(Guid id, CancellationToken cancel) =>
        await ChangeAsync(id, () => mediating.DeclineAsync(View, Reason, cancel), cancel) switch
        {
            RedirectToPageResult => Redirect("/desk/mediation/cases"),
            var other => other,
        };

    public Task<IActionResult> OnPostPauseAsync(Guid id, CancellationToken cancel) => ChangeAsync(id, () => mediating.PauseAsync(View, cancel), cancel);

    public Task<IActionResult> OnPostResumeAsync(Guid id, CancellationToken cancel) => ChangeAsync(id, () => mediating.ResumeAsync(View, cancel), cancel);

    public Task<IActionResult> OnPostEndAsync(Guid id, CancellationToken cancel) =>
        ChangeAsync(id, () => mediating.EndAsync(View, How ?? throw new BrokenRuleException("Mediation.ChooseEnd"), Note, cancel), cancel);

    private async Task<IActionResult> ChangeAsync(Guid id, Func<Task> change, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel) || !IsFirst)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        await change();
        return RedirectToPage();
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancel)
    {
        if (await views.FindOfMediatorAsync(id, user.RequiredId, cancel) is not { } view)
        {
            return false;
        }

        View = view;
        Repeats = view.Case.Status is MediationStatus.Offered ? [] : await earlier.OfAsync(view.Case, cancel);
        return true;
    }
}
