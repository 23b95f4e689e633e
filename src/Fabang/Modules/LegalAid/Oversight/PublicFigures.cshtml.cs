using Fabang.Modules.LegalAid.Oversight.Years;
using Fabang.Modules.Regions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.LegalAid.Oversight;

/// <summary>A year of legal aid for everybody (信息公开): of the province that the reader has chosen, else of the country. 《法律援助法》第五十八条.</summary>
[AllowAnonymous]
public sealed class PublicFiguresModel(AidFigures figures, VisitorRegion visitor, RegionTree tree, YearCounts counts, IStringLocalizer<Texts> texts) : PageModel
{
    public AidYear Shown { get; private set; } = null!;

    public string RegionName { get; private set; } = "";

    public IEnumerable<int> Years => counts.Years;

    [FromQuery]
    public int? Year { get; set; }

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var region = visitor.Code.Province;
        RegionName = region.Level is RegionLevel.Nation ? texts["Year.Country"] : tree.FullName(region);
        Shown = await figures.OfAsync(region, Years.Contains(Year ?? 0) ? Year!.Value : Years.First(), isPublic: true, cancel);
    }
}
