using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.LawLibrary.Corrections;

/// <summary>All corrections (条文更正): what waits for a second pair of eyes, what a newer file has overtaken, and what was decided.</summary>
[Authorize(LawLibraryModule.Edit)]
public sealed class CorrectionsModel(FabangDb db) : PageModel
{
    private const int PageSize = 20;

    [BindProperty(SupportsGet = true)]
    public CorrectionShelf Show { get; set; }

    public IReadOnlyList<CorrectionRow> Rows { get; private set; } = [];

    /// <summary>Of what somebody has to do; what was decided is not counted.</summary>
    public IReadOnlyList<(CorrectionShelf Shelf, int Count)> Counts { get; private set; } = [];

    public int Number { get; private set; }

    public int Pages { get; private set; }

    public async Task OnGetAsync([FromQuery(Name = "page")] int? number, CancellationToken cancel)
    {
        Counts =
        [
            (CorrectionShelf.Waiting, await On(CorrectionShelf.Waiting).CountAsync(cancel)),
            (CorrectionShelf.Overtaken, await On(CorrectionShelf.Overtaken).CountAsync(cancel)),
            (CorrectionShelf.Decided, 0),
        ];
        var shown = On(Show);
        Pages = (await shown.CountAsync(cancel) + PageSize - 1) / PageSize;
        Number = Math.Clamp(number ?? 1, 1, Math.Max(Pages, 1));
        // What waits longest is next; what was decided last is looked for first.
        var ordered = Show is CorrectionShelf.Decided
            ? shown.OrderByDescending(one => one.EndedAt ?? one.DecidedAt ?? one.ProposedAt)
            : shown.OrderBy(one => one.EndedAt ?? one.ProposedAt);
        Rows = await ordered.ThenBy(one => one.Id).Skip((Number - 1) * PageSize).Take(PageSize)
            .Select(one => new CorrectionRow(one.Id, one.Law, one.Label, one.VersionDate, one.Reason, one.Status, one.EndedAt ?? one.DecidedAt ?? one.ProposedAt)).ToListAsync(cancel);
    }

    private IQueryable<TextCorrection> On(CorrectionShelf shelf) => shelf switch
    {
        CorrectionShelf.Waiting => db.Set<TextCorrection>().Where(one => one.Status == CorrectionStatus.Proposed),
        CorrectionShelf.Overtaken => db.Set<TextCorrection>().Where(one => one.Status == CorrectionStatus.Overtaken && one.SeenAt == null),
        _ => db.Set<TextCorrection>().Where(one => one.Status != CorrectionStatus.Proposed && (one.Status != CorrectionStatus.Overtaken || one.SeenAt != null)),
    };
}
