using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Accounts;
using Fabang.Modules.Directory;
using Fabang.Modules.LegalAid.Applications;
using Fabang.Modules.LegalAid.Cases;
using Fabang.Modules.Regions;
using Fabang.Shell.Errors;
using Fabang.Shell.Language;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.LegalAid.Desk;

/// <summary>Appoints a lawyer, or takes the case from the one who has it.</summary>
[Authorize(LegalAidModule.Handle)]
[Viewed(nameof(AidApplication))]
public sealed class AssignModel(AidViews views, CurrentUser user, RegionTree tree, Assigning assigning, DirectoryLists lists, ModuleTexts modules, IStringLocalizer<Texts> texts) : AidDeskPage(views, user, tree)
{
    private IReadOnlyList<AidCandidate> _candidates = [];

    [BindProperty, Breaks("LegalAid.ChooseLawyer")]
    public Guid? Lawyer { get; set; }

    [BindProperty, StringLength(500), Breaks("LegalAid.NeedsWhyNotFirst")]
    public string? Why { get; set; }

    [BindProperty, StringLength(500), Breaks("LegalAid.NeedsReason")]
    public string? Reason { get; set; }

    [BindProperty, Breaks("LegalAid.NeedsExperienceSeen")]
    public bool IsExperienced { get; set; }

    public IEnumerable<SelectListItem> Free => _candidates.Where(one => one.Standing.LeftOut is null)
        .Select(one => new SelectListItem($"{texts["Assign.Choice", one.Lawyer.Name, one.Lawyer.Firm, one.Lawyer.YearsInPractice, one.Open].Value}{(Speaks(one) ? texts["Assign.Speaks", LanguageName!].Value : "")}", one.Standing.Id.ToString()));

    private string? Language => assigning.LanguageOf(View.Application);

    /// <summary>The language that the person asked for; null where any will do.</summary>
    public string? LanguageName => lists.Languages.FirstOrDefault(term => term.Code == Language)?.Name;

    /// <summary>Whether nobody who is free speaks it, so that an interpreter is needed.</summary>
    public bool NeedsInterpreter => LanguageName is not null && View.Case!.Can(AidCaseStatus.Offered) && !_candidates.Any(one => one.Standing.LeftOut is null && Speaks(one));

    private bool Speaks(AidCandidate one) => Language is { } language && one.Languages.Contains(language);

    public IReadOnlyList<AidCandidate> LeftOut => [.. _candidates.Where(one => one.Standing.LeftOut is not null)];

    public string WhyNot(AidCandidate one) => modules.Sentence($"Matters.LeftOut.{one.Standing.LeftOut}");

    public Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel) => ChangeAsync(id, () => assigning.AppointAsync(View, Lawyer, Why, IsExperienced, cancel), cancel);

    public Task<IActionResult> OnPostChangeAsync(Guid id, CancellationToken cancel) => ChangeAsync(id, () => assigning.ChangeAsync(View, Reason, cancel), cancel);

    protected override bool NeedsCase => true;

    protected override async Task PrepareAsync(CancellationToken cancel) =>
        _candidates = View.Case!.Can(AidCaseStatus.Offered) ? await assigning.CandidatesAsync(View, cancel) : [];
}
