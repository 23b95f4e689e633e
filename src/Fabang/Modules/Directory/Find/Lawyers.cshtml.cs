using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Regions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.Directory.Find;

/// <summary>找律师: the public list.</summary>
[AllowAnonymous]
public sealed class LawyersModel(
    LawyerSearch search, DirectoryLists lists, RegionTree tree, VisitorRegion visitor, IStringLocalizer<Texts> texts) : PageModel
{
    [BindProperty(SupportsGet = true), StringLength(6)]
    public string? Region { get; set; }

    [BindProperty(SupportsGet = true), StringLength(40)]
    public string? Specialty { get; set; }

    [BindProperty(SupportsGet = true), StringLength(40)]
    public string? Language { get; set; }

    [BindProperty(SupportsGet = true), StringLength(Lawyer.LongestName)]
    public string? Name { get; set; }

    public RegionCode Chosen { get; private set; }

    public FoundLawyers Found { get; private set; } = new([], 0, 1, 1);

    public IReadOnlyList<SelectListItem> Regions => RegionChoices.Around(tree, Chosen);

    public IEnumerable<SelectListItem> Specialties => Choices(lists.Specialties);

    public IEnumerable<SelectListItem> Languages => Choices(lists.Languages);

    /// <summary>One step up, where more may be found.</summary>
    public RegionCode? Wider => Chosen.Upwards().Where(tree.Has).Skip(1).Cast<RegionCode?>().FirstOrDefault();

    public async Task OnGetAsync([FromQuery(Name = "page")] int number = 1)
    {
        Chosen = RegionCode.TryParse(Region, out var code) && tree.Has(code) ? code : visitor.Code;
        Region = Chosen.Value;
        ModelState.Remove(nameof(Region));
        if (ModelState.IsValid)
        {
            Found = await search.FindAsync(
                new(Chosen, Known(lists.Specialties, Specialty), Known(lists.Languages, Language), PlainText.Line(Name) is { Length: > 0 } name ? name : null),
                number, HttpContext.RequestAborted);
        }
    }

    public string NameOf(RegionCode region) => tree.FullName(region);

    public IEnumerable<string> SpecialtiesOf(LawyerCard lawyer) =>
        lists.Specialties.Where(term => lawyer.Profile.Specialties.Contains(term.Code)).Select(term => term.Name);

    private static string? Known(IEnumerable<ListedTerm> terms, string? code) => terms.Any(term => term.Code == code) ? code : null;

    private IEnumerable<SelectListItem> Choices(IEnumerable<ListedTerm> terms) =>
        terms.Select(term => new SelectListItem(term.Name, term.Code)).Prepend(new(texts["Find.Any"], ""));
}
