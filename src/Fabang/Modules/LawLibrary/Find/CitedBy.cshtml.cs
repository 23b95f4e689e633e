using Fabang.Modules.LawLibrary.Citations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.LawLibrary.Find;

/// <summary>All articles that cite one (被引用).</summary>
[AllowAnonymous]
public sealed class CitedByModel(FabangDb db, LawFinder laws) : PageModel
{
    /// <summary>How many stand on the article's own page.</summary>
    public const int Few = 5;

    private const int PageSize = 30;

    public string Key { get; private set; } = "";

    public string Article { get; private set; } = "";

    public string Name { get; private set; } = "";

    public IReadOnlyList<CitedBy> CitedBy { get; private set; } = [];

    public int Count { get; private set; }

    public int Number { get; private set; }

    public int Pages { get; private set; }

    public async Task<IActionResult> OnGetAsync(string key, string article, [FromQuery(Name = "page")] int? number, CancellationToken cancel)
    {
        if (await laws.CitableAsync($"{key}#{article}", cancel) is not { } cited)
        {
            return NotFound();
        }

        (Key, Article, Name) = (key, article, cited.Title);
        var citing = Citations.CitedBy.Of(db, key, article);
        Count = await citing.CountAsync(cancel);
        Pages = (Count + PageSize - 1) / PageSize;
        Number = Math.Clamp(number ?? 1, 1, Math.Max(Pages, 1));
        CitedBy = await citing.Skip((Number - 1) * PageSize).Take(PageSize).ToListAsync(cancel);
        return Page();
    }
}
