using Fabang.Modules.Accounts;
using Fabang.Modules.Regions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Directory.Mediators;

/// <summary>The committees of an administrator's regions, each with its mediators (调解组织管理).</summary>
[Authorize(DirectoryModule.Approve)]
public sealed class CommitteesModel(FabangDb db, CurrentUser user, RegionTree tree) : PageModel
{
    private const int Most = 200;

    public IReadOnlyList<(MediationCommittee Committee, IReadOnlyList<Mediator> Mediators)> Rows { get; private set; } = [];

    public string NameOf(RegionCode region) => tree.FullName(region);

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var committees = await db.Set<MediationCommittee>().AsNoTracking().Within(user.RegionsFor(DirectoryModule.Approve), tree).OrderBy(one => one.Region).ThenBy(one => one.Name).Take(Most).ToListAsync(cancel);
        var ids = committees.ConvertAll(one => one.Id);
        var mediators = (await db.Set<Mediator>().AsNoTracking().Where(one => ids.Contains(one.CommitteeId)).OrderBy(one => one.Id).ToListAsync(cancel)).ToLookup(one => one.CommitteeId);
        Rows = [.. committees.Select(one => (one, (IReadOnlyList<Mediator>)[.. mediators[one.Id]]))];
    }
}
