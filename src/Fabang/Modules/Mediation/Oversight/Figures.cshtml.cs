using Fabang.Modules.Accounts;
using Fabang.Modules.Mediation.Oversight.Years;
using Fabang.Modules.Regions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fabang.Modules.Mediation.Oversight;

/// <summary>A year of mediation for those who govern it: the first of their regions, whole.</summary>
[Authorize(MediationModule.Watch)]
public sealed class FiguresModel(MediationFigures figures, CurrentUser user, RegionTree tree, YearCounts counts) : PageModel
{
    public MediationYear Shown { get; private set; } = null!;

    public string RegionName { get; private set; } = "";

    public IEnumerable<int> Years => counts.Years;

    [FromQuery]
    public int? Year { get; set; }

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var region = user.RegionsFor(MediationModule.Watch)[0];
        RegionName = tree.FullName(region);
        Shown = await figures.OfAsync(region, counts.Of(Year), isPublic: false, cancel);
    }
}
