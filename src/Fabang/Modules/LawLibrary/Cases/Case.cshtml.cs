using Fabang.Modules.LawLibrary.Citations;
using Fabang.Modules.LawLibrary.Find;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.LawLibrary.Cases;

/// <summary>One case, in the sections in which it was published (案例正文), with what it cites and the cases nearest to it.</summary>
[AllowAnonymous]
public sealed class CaseModel(FabangDb db, CitationLinks links, CaseSearch search) : PageModel
{
    public ConcludedCase Case { get; private set; } = null!;

    /// <summary>The text of each section, with a link on each citation.</summary>
    public IReadOnlyList<OfficialText> Texts { get; private set; } = [];

    public IReadOnlyList<CitedLaw> Cites { get; private set; } = [];

    public IReadOnlyList<CaseRow> Similar { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel)
    {
        if (await db.Set<ConcludedCase>().AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, cancel) is not { } found)
        {
            return NotFound();
        }

        Case = found;
        Texts = await links.LinkAsync([.. found.Sections.Select(section => section.Text)], cancel);
        Cites = await CitedLaw.OfAsync(db, id, cancel);
        Similar = await search.SimilarToAsync(found, cancel);
        return Page();
    }
}
