using Fabang.Modules.Mediation.Oversight.Years;
using Fabang.Modules.Regions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.Mediation.Oversight;

/// <summary>A year of mediation for everybody: of the province that the reader has chosen, else of the country.</summary>
[AllowAnonymous]
public sealed class PublicFiguresModel(MediationFigures figures, VisitorRegion visitor, RegionTree tree, YearCounts counts, IStringLocalizer<Texts> texts) : PageModel
{
    public MediationYear Shown { get; private set; } = null!;

    public string RegionName { get; private set; } = "";

    public IEnumerable<int> Years => counts.Years;

    [FromQuery]
    public int? Year { get; set; }

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var region = visitor.Code.Province;
        RegionName = region.Level is RegionLevel.Nation ? texts["Figures.Country"] : tree.FullName(region);
        Shown = await figures.OfAsync(region, counts.Of(Year), isPublic: true, cancel);
    }
}
