using Fabang.Modules.Accounts;
using Fabang.Modules.LegalAid.Oversight.Years;
using Fabang.Modules.Regions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fabang.Modules.LegalAid.Oversight;

/// <summary>A year of legal aid for those who govern it: the first of their regions, whole.</summary>
[Authorize(LegalAidModule.Watch)]
public sealed class FiguresModel(AidFigures figures, CurrentUser user, RegionTree tree, YearCounts counts) : PageModel
{
    public AidYear Shown { get; private set; } = null!;

    public string RegionName { get; private set; } = "";

    public IEnumerable<int> Years => counts.Years;

    [FromQuery]
    public int? Year { get; set; }

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var region = user.RegionsFor(LegalAidModule.Watch)[0];
        RegionName = tree.FullName(region);
        Shown = await figures.OfAsync(region, Years.Contains(Year ?? 0) ? Year!.Value : Years.First(), isPublic: false, cancel);
    }
}
