using Fabang.Modules.Directory.Mediators;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fabang.Modules.Mediation.Seals;

/// <summary>The committees of a region, each with the seal in use.</summary>
[Authorize(MediationModule.Receive)]
public sealed class SealsModel(SealBook book) : PageModel
{
    public IReadOnlyList<(MediationCommittee Committee, CommitteeSeal? Seal)> Rows { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel) => Rows = await book.MineAsync(cancel);
}
