using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Accounts;
using Fabang.Modules.Directory.Mediators;
using Fabang.Modules.Mediation.Answer;
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

namespace Fabang.Modules.Mediation.Desk;

/// <summary>One mediation, for the committee of its region: receiving, asking the others by phone, appointing, deciding on an objection.</summary>
[Authorize(MediationModule.Receive)]
[Viewed(nameof(MediationCase))]
public sealed class ReviewModel(
    CurrentUser user, MediationViews views, Receiving receiving, Mediators mediators, EarlierDisputes earlier, RegionTree tree, FileStore store, IStringLocalizer<Texts> texts) : PageModel, IRegional
{
    private IReadOnlyList<MediationCommittee> _committees = [];
    private IReadOnlyList<Mediator> _mediators = [];

    public MediationView View { get; private set; } = null!;

    public IReadOnlyList<Repeat> Repeats { get; private set; } = [];

    public RegionCode Region => View.Case.Region;

    public string RegionName => tree.FullName(Region);

    [BindProperty, Breaks("Mediation.ChooseCommittee")]
    public Guid? Committee { get; set; }

    [BindProperty, Breaks("Mediation.ChooseGround")]
    public NotAcceptedGround? Ground { get; set; }

    [BindProperty, StringLength(MediationCase.LongestReason), Breaks("Mediation.NeedsAdvice")]
    public string? Advice { get; set; }

    [BindProperty]
    public Guid Party { get; set; }

    [BindProperty, Breaks("Mediation.ChooseAnswer", "Mediation.AlreadyAnswered")]
    public PartyAnswer? Given { get; set; }

    [BindProperty, Breaks("Mediation.ChooseMediator", "Mediation.FormerMediator")]
    public Guid? Mediator { get; set; }

    [BindProperty, Breaks("Mediation.SayYesOrNo")]
    public bool? Upholds { get; set; }

    public bool IsToAppoint => View.Case.Status is MediationStatus.Appointing;

    /// <summary>Whether what comes after it may be handed to another mediator.</summary>
    public bool IsOver => View.Case.Can(MediationStatus.Closed);

    public IEnumerable<SelectListItem> Committees => _committees.Select(one => new SelectListItem(one.Name, one.Id.ToString()));

    public IEnumerable<SelectListItem> Mediators => _mediators.Select(one => new SelectListItem(one.Name, one.AccountId.ToString()));

    public IEnumerable<SelectListItem> Grounds => Enum.GetValues<NotAcceptedGround>().Select(one => new SelectListItem(texts[$"NotAcceptedGround.{one}"], one.ToString()));

    public IEnumerable<SelectListItem> Answers => new[] { PartyAnswer.Agree, PartyAnswer.Refuse, PartyAnswer.NotMe }.Select(one => new SelectListItem(texts[$"Review.Said.{one}"], one.ToString()));

    public IEnumerable<SelectListItem> YesOrNo => [new(texts["Review.Uphold"], "true"), new(texts["Review.Overrule"], "false")];

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel) => await LoadAsync(id, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnGetFileAsync(Guid id, Guid file, CancellationToken cancel) =>
        await LoadAsync(id, cancel) && View.Papers.FirstOrDefault(sent => sent.File.Id == file).File is { } found ? await store.SendAsync(found, Response, cancel) : NotFound();

    public Task<IActionResult> OnPostAcceptAsync(Guid id, CancellationToken cancel) => ChangeAsync(
        id, () => receiving.AcceptAsync(View, _committees.FirstOrDefault(one => one.Id == Committee)?.Id ?? throw new BrokenRuleException("Mediation.ChooseCommittee"), cancel), cancel);

    public Task<IActionResult> OnPostTurnDownAsync(Guid id, CancellationToken cancel) => ChangeAsync(
        id, () => receiving.TurnDownAsync(View, Ground ?? throw new BrokenRuleException("Mediation.ChooseGround"), Advice ?? "", cancel), cancel);

    public Task<IActionResult> OnPostAnswerAsync(Guid id, CancellationToken cancel) => ChangeAsync(
        id, () => receiving.RecordAnswerAsync(View, Party, Given ?? throw new BrokenRuleException("Mediation.ChooseAnswer"), cancel), cancel);

    public Task<IActionResult> OnPostAppointAsync(Guid id, CancellationToken cancel) => ChangeAsync(
        id, () => receiving.AppointAsync(View, Chosen.AccountId!.Value, cancel), cancel);

    /// <summary>Pressed twice, the second finds that they have it.</summary>
    public Task<IActionResult> OnPostHandOverAsync(Guid id, CancellationToken cancel) =>
        ChangeAsync(id, () => Mediator is { } chosen && chosen == View.Case.MediatorId ? Task.CompletedTask : receiving.HandOverAsync(View, Chosen, cancel), cancel);

    public Task<IActionResult> OnPostRelieveAsync(Guid id, CancellationToken cancel) => ChangeAsync(id, () => receiving.RelieveAsync(View, cancel), cancel);

    public Task<IActionResult> OnPostObjectionAsync(Guid id, CancellationToken cancel) => ChangeAsync(
        id, () => receiving.DecideAsync(View, Upholds ?? throw new BrokenRuleException("Mediation.SayYesOrNo"), cancel), cancel);

    private Mediator Chosen => _mediators.FirstOrDefault(one => one.AccountId == Mediator) ?? throw new BrokenRuleException("Mediation.ChooseMediator");

    private async Task<IActionResult> ChangeAsync(Guid id, Func<Task> change, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
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
        var regions = tree.Below(user.RegionsFor(MediationModule.Receive));
        if (await views.FindAsync(one => one.Id == id && (regions == null || regions.Contains(one.Region)), cancel) is not { } view)
        {
            return false;
        }

        View = view;
        Repeats = await earlier.OfAsync(view.Case, cancel);
        _committees = view.Case.Can(MediationStatus.NotAccepted) ? await mediators.CommitteesForAsync(Region, cancel) : [];
        _mediators = IsToAppoint || IsOver ? await mediators.ForAsync(Region, [.. view.Case.Former, .. view.Case.MediatorId is { } had ? [had] : Array.Empty<Guid>()], cancel) : [];
        return true;
    }
}
