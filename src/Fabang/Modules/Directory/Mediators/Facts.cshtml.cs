using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Accounts;
using Fabang.Shell.Errors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Directory.Mediators;

/// <summary>Enters a mediator, or corrects what is said of one (登记调解员).</summary>
[Authorize(DirectoryModule.Approve)]
public sealed class FactsModel(FabangDb db, CurrentUser user, Mediators mediators, DirectoryLists lists, TimeProvider clock) : PageModel
{
    private IReadOnlyList<MediationCommittee> _committees = [];

    /// <summary>Null while a new one is entered.</summary>
    public Mediator? Mediator { get; private set; }

    [BindProperty, Required, StringLength(Lawyer.LongestName), Breaks("Directory.NeedsName")]
    public string? Name { get; set; }

    [BindProperty, Required, Breaks("Directory.ChooseCommittee")]
    public Guid? Committee { get; set; }

    [BindProperty, Required, Breaks("Directory.BadMediatorDay")]
    public DateOnly? Since { get; set; }

    [BindProperty]
    public bool IsFullTime { get; set; }

    [BindProperty, Breaks("Directory.NeedsField")]
    public List<string> Specialties { get; set; } = [];

    [BindProperty]
    public List<string> Languages { get; set; } = [];

    [BindProperty, StringLength(Mediator.LongestSummary)]
    public string? Summary { get; set; }

    [BindProperty, StringLength(60), Breaks("Directory.NoMediatorAccount")]
    public string? UserName { get; set; }

    [BindProperty]
    public bool IsEnded { get; set; }

    public IEnumerable<SelectListItem> Committees => _committees.Select(one => new SelectListItem(one.Name, one.Id.ToString()));

    public IEnumerable<SelectListItem> SpecialtyChoices => lists.Specialties.Select(term => new SelectListItem(term.Name, term.Code));

    public IEnumerable<SelectListItem> LanguageChoices => lists.Languages.Select(term => new SelectListItem(term.Name, term.Code));

    public async Task<IActionResult> OnGetAsync(Guid? id = null)
    {
        if (!await LoadAsync(id))
        {
            return NotFound();
        }

        if (Mediator is { } known)
        {
            (Name, Committee, Since, IsFullTime, Summary, IsEnded) = (known.Name, known.CommitteeId, known.Since, known.IsFullTime, known.Summary, known.EndedOn is not null);
            (Specialties, Languages) = ([.. known.SpecialtyCodes], [.. known.LanguageCodes]);
            UserName = await db.Set<Account>().Where(account => account.Id == known.AccountId).Select(account => account.UserName).SingleOrDefaultAsync();
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid? id = null)
    {
        if (!await LoadAsync(id))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var now = clock.GetUtcNow();
        var committee = _committees.FirstOrDefault(one => one.Id == Committee) ?? throw new BrokenRuleException("Directory.ChooseCommittee");
        var facts = new MediatorFacts(Name!, Since!.Value, IsFullTime, Known(lists.Specialties, Specialties), Known(lists.Languages, Languages), Summary ?? "");
        var account = await AccountAsync();
        if (Mediator is { } known)
        {
            known.Correct(committee, facts, now);
            known.End(IsEnded ? known.EndedOn ?? now.DayInChina() : null);
        }

        var mediator = Mediator ?? db.Add(Fabang.Modules.Directory.Mediators.Mediator.Enter(committee, facts, now)).Entity;
        mediator.Link(account);
        await db.SaveChangesAsync();
        return Redirect("/admin/mediation");
    }

    /// <summary>The account that was named: of somebody who may mediate here, and is no other mediator.</summary>
    private async Task<Guid?> AccountAsync()
    {
        if (string.IsNullOrWhiteSpace(UserName))
        {
            return null;
        }

        var (name, self) = (UserName.Trim().ToUpperInvariant(), Mediator?.Id);
        var found = await db.Set<Account>().Where(account => account.NormalizedUserName == name && account.DeletedAt == null)
            .Where(account => db.Set<RoleGrant>().Any(grant => grant.AccountId == account.Id && grant.Role == Role.Mediator && grant.RevokedAt == null))
            .Where(account => !db.Set<Mediator>().Any(other => other.AccountId == account.Id && other.Id != self)).Select(account => (Guid?)account.Id).SingleOrDefaultAsync();
        return found ?? throw new BrokenRuleException("Directory.NoMediatorAccount");
    }

    private async Task<bool> LoadAsync(Guid? id)
    {
        _committees = await mediators.CommitteesWithinAsync(user.RegionsFor(DirectoryModule.Approve));
        if (id is null)
        {
            return true;
        }

        Mediator = await db.Set<Mediator>().SingleOrDefaultAsync(one => one.Id == id);
        return Mediator is not null && user.May(DirectoryModule.Approve, Mediator.Region);
    }

    private static List<string> Known(IEnumerable<ListedTerm> terms, List<string> codes) => [.. terms.Select(term => term.Code).Where(codes.Contains)];
}
