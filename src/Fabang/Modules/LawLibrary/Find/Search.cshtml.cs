using System.ComponentModel.DataAnnotations;
using Fabang.Modules.LawLibrary.Citations;
using Fabang.Modules.Regions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.LawLibrary.Find;

/// <summary>What the law says about something, in anybody's words (法条检索).</summary>
[AllowAnonymous]
public sealed class SearchModel(FabangDb db, LawSearch search, TypedCitations typed, RegionTree tree, VisitorRegion visitor, IStringLocalizer<Texts> texts) : PageModel
{
    private const string Everywhere = "all";

    /// <summary>The words; short, because it is read in addresses.</summary>
    [BindProperty(SupportsGet = true), StringLength(LawSearch.LongestWords)]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true)]
    public TextKind? Kind { get; set; }

    /// <summary>A province; 000000 for national texts only; "all".</summary>
    [BindProperty(SupportsGet = true), StringLength(6)]
    public string? Region { get; set; }

    public LawSearchResults? Results { get; private set; }

    public IReadOnlyList<SelectListItem> Regions { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "page")] int? number, CancellationToken cancel)
    {
        var province = visitor.Code.Province;
        // Whoever names no place is not served with the rules of a place far away.
        Region ??= province.Value;
        Regions = await RegionsAsync(province, cancel);
        Q = Q?.Trim();
        if (!ModelState.IsValid)
        {
            // Nobody wants a page of a hundred thousand characters back.
            Q = Q is { Length: > LawSearch.LongestWords } tooLong ? tooLong[..LawSearch.LongestWords] : Q;
            ModelState.SetModelValue(nameof(Q), Q, Q);
            Response.StatusCode = StatusCodes.Status400BadRequest;
        }
        else if (!string.IsNullOrEmpty(Q))
        {
            if (await typed.PathAsync(Q, cancel) is { } path)
            {
                return LocalRedirect(path);
            }

            Results = await search.FindAsync(Query(number ?? 1), cancel);
        }

        return Page();
    }

    /// <summary>The same search with another kind.</summary>
    public string LinkTo(TextKind? kind) => QueryString.Create(new Dictionary<string, string?>
    {
        ["q"] = Q,
        ["region"] = Region,
        ["kind"] = kind?.ToString(),
    }.Where(pair => pair.Value is not null)).ToUriComponent();

    private LawSearchQuery Query(int page)
    {
        var region = RegionCode.TryParse(Region, out var code) ? code : (RegionCode?)null;
        return new LawSearchQuery(Q!, Kind, region == RegionCode.Nation ? null : region?.Province, region == RegionCode.Nation, page);
    }

    private async Task<IReadOnlyList<SelectListItem>> RegionsAsync(RegionCode mine, CancellationToken cancel)
    {
        var provinces = await db.Set<Law>().Where(law => law.Province != null).Select(law => law.Province!.Value).Distinct().ToListAsync(cancel);
        return
        [
            new SelectListItem(texts["Search.Everywhere"], Everywhere),
            new SelectListItem(texts["Search.OnlyNational"], RegionCode.Nation.Value),
            .. provinces.Append(mine).Where(code => code != RegionCode.Nation).Distinct().OrderBy(code => code.Value, StringComparer.Ordinal)
                .Select(code => new SelectListItem(texts["Search.WithProvince", tree.NameOf(code)], code.Value)),
        ];
    }
}
