using Fabang.Modules.Accounts;
using Fabang.Modules.Regions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fabang.Modules.Matters.Allocation;

/// <summary>Why a case was offered to whom it was (派单说明): the lawyer reads their own line, the duty manager all.</summary>
[Authorize(MattersModule.SeeAllocation)]
[Viewed(nameof(AllocationRound))]
public sealed class RoundModel(RoundList list, CurrentUser user) : PageModel, IRegional
{
    public AllocationRound Round { get; private set; } = null!;

    public string Number { get; private set; } = "";

    public IReadOnlyList<RoundStanding> Standings { get; private set; } = [];

    public IReadOnlyDictionary<Guid, string> Names { get; private set; } = new Dictionary<Guid, string>();

    /// <summary>Who audits this region sees who looked.</summary>
    public RegionCode Region => Round.Region;

    public bool SeesAll => list.Manages(Round.Region);

    /// <summary>Whether a rota was planned for the hour.</summary>
    public bool HasRota => Standings.Any(standing => standing.IsOnShift is not null);

    public bool IsMine => Round.OfferedTo == user.RequiredId;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel)
    {
        if (await list.FindAsync(id, cancel) is not { } found)
        {
            return NotFound();
        }

        (Round, Number, Standings, Names) = found;
        return Page();
    }
}
