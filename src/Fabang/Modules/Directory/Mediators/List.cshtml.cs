using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Directory.Find;
using Fabang.Modules.Regions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.Directory.Mediators;

/// <summary>Mediators and their committees, for the public (调解员、调解委员会). 《人民法院在线调解规则》第五条: profile, scope, specialty and fees are published.</summary>
[AllowAnonymous]
public sealed class ListModel(FabangDb db, DirectoryLists lists, RegionTree tree, VisitorRegion visitor, IStringLocalizer<Texts> texts, TimeProvider clock) : PageModel
{
    private const int PageSize = 20;
    private const int MostCommittees = 60;

    [BindProperty(SupportsGet = true), StringLength(6)]
    public string? Region { get; set; }

    [BindProperty(SupportsGet = true), StringLength(40)]
    public string? Specialty { get; set; }

    [BindProperty(SupportsGet = true), StringLength(40)]
    public string? Language { get; set; }

    public RegionCode Chosen { get; private set; }

    public IReadOnlyList<(Mediator Mediator, MediationCommittee Committee)> Found { get; private set; } = [];

    public IReadOnlyList<MediationCommittee> Committees { get; private set; } = [];

    public int Number { get; private set; } = 1;

    public int Pages { get; private set; } = 1;

    public string RegionName => tree.FullName(Chosen);

    public IReadOnlyList<SelectListItem> Regions => RegionChoices.Around(tree, Chosen);

    public IEnumerable<SelectListItem> Specialties => Choices(lists.Specialties);

    public IEnumerable<SelectListItem> Languages => Choices(lists.Languages);

    public async Task OnGetAsync([FromQuery(Name = "page")] int number = 1)
    {
        Chosen = RegionCode.TryParse(Region, out var code) && tree.Has(code) ? code : visitor.Code;
        Region = Chosen.Value;
        ModelState.Remove(nameof(Region));
        if (!ModelState.IsValid)
        {
            return;
        }

        var mediators = db.Set<Mediator>().AsNoTracking().Within([Chosen], tree).Where(one => one.EndedOn == null);
        if (lists.Specialties.FirstOrDefault(term => term.Code == Specialty) is { } specialty)
        {
            mediators = mediators.Where(one => one.Specialties.Contains($" {specialty.Code} "));
        }

        if (lists.Languages.FirstOrDefault(term => term.Code == Language) is { } language)
        {
            mediators = mediators.Where(one => one.Languages.Contains($" {language.Code} "));
        }

        Pages = Math.Max(1, (await mediators.CountAsync(HttpContext.RequestAborted) + PageSize - 1) / PageSize);
        Number = Math.Clamp(number, 1, Pages);
        var rows = await mediators.Join(db.Set<MediationCommittee>(), one => one.CommitteeId, committee => committee.Id, (one, committee) => new { one, committee })
            .OrderBy(row => row.one.Region).ThenBy(row => row.one.Id).Skip((Number - 1) * PageSize).Take(PageSize).ToListAsync(HttpContext.RequestAborted);
        Found = [.. rows.Select(row => (row.one, row.committee))];
        Committees = await db.Set<MediationCommittee>().AsNoTracking().Within([Chosen], tree).Where(one => one.EndedOn == null).OrderBy(one => one.Region).ThenBy(one => one.Name)
            .Take(MostCommittees).ToListAsync(HttpContext.RequestAborted);
    }

    public int YearsOf(Mediator mediator) => Lawyer.YearsBetween(mediator.Since, clock.GetUtcNow().DayInChina());

    public IEnumerable<string> SpecialtiesOf(Mediator mediator) => lists.Specialties.Where(term => mediator.SpecialtyCodes.Contains(term.Code)).Select(term => term.Name);

    private IEnumerable<SelectListItem> Choices(IEnumerable<ListedTerm> terms) => terms.Select(term => new SelectListItem(term.Name, term.Code)).Prepend(new(texts["Find.Any"], ""));
}
