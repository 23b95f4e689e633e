using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.LawLibrary.Ledger;

/// <summary>What texts cite and the library does not have (引用台账).</summary>
[Authorize(LawLibraryModule.Edit)]
public sealed class CitationsModel(CitationLedger ledger) : PageModel
{
    private const int PageSize = 50;

    public IReadOnlyList<UnknownName> Unknown { get; private set; } = [];

    public int UnknownCount { get; private set; }

    public IReadOnlyList<MissingArticle> Missing { get; private set; } = [];

    public int MissingCount { get; private set; }

    public int Number { get; private set; }

    public int Pages { get; private set; }

    /// <summary>The editor comes from a decision.</summary>
    [TempData]
    public bool Saved { get; set; }

    public async Task OnGetAsync([FromQuery(Name = "page")] int? number, CancellationToken cancel)
    {
        UnknownCount = await ledger.Unknown().CountAsync(cancel);
        Pages = (UnknownCount + PageSize - 1) / PageSize;
        Number = Math.Clamp(number ?? 1, 1, Math.Max(Pages, 1));
        Unknown = await ledger.Unknown().Skip((Number - 1) * PageSize).Take(PageSize).ToListAsync(cancel);
        MissingCount = await ledger.Missing().CountAsync(cancel);
        Missing = await ledger.Missing().Take(PageSize).ToListAsync(cancel);
    }
}
