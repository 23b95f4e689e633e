using Fabang.Modules.LawLibrary.Corrections;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.LawLibrary.Find;

/// <summary>Two versions of a law side by side: what was changed, added, dropped, renumbered (新旧条文对照).</summary>
[AllowAnonymous]
public sealed class CompareModel(FabangDb db) : PageModel
{
    /// <summary>Changes on one page: a whole revision of a long law would not load on an old phone.</summary>
    private const int PageSize = 20;

    private readonly Dictionary<(Guid Version, string Number), CorrectionNote> _notes = [];

    public Law Law { get; private set; } = null!;

    public LawVersion Old { get; private set; } = null!;

    public LawVersion New { get; private set; } = null!;

    public LawComparison Comparison { get; private set; } = null!;

    /// <summary>Of this page.</summary>
    public IEnumerable<ArticleChange> Changes => Comparison.Changes.Skip((Number - 1) * PageSize).Take(PageSize);

    public int Number { get; private set; }

    public int Pages => (Comparison.Changes.Count + PageSize - 1) / PageSize;

    public async Task<IActionResult> OnGetAsync(string key, DateOnly? from, DateOnly? to, string? article, [FromQuery(Name = "page")] int? number, CancellationToken cancel)
    {
        var law = await db.Set<Law>().AsNoTracking().Include(law => law.Versions).SingleOrDefaultAsync(law => law.Key == key, cancel);
        if (law?.VersionOf(from) is not { } old || law.VersionOf(to) is not { } now || old == now)
        {
            return NotFound();
        }

        (Law, Old, New) = (law, old, now);
        var (before, after) = (await ArticlesAsync(old, cancel), await ArticlesAsync(now, cancel));
        Comparison = LawComparison.Of(before, after);
        foreach (var articles in (IReadOnlyList<Article>[])[before, after])
        {
            foreach (var (corrected, note) in await CorrectionNotes.OfAsync(db, articles, cancel))
            {
                _notes[(articles[0].VersionId, corrected)] = note;
            }
        }

        Number = Math.Clamp(number ?? PageOf(article) ?? 1, 1, Math.Max(Pages, 1));
        return Page();
    }

    public CorrectionNote? NoteOf(Article article) => _notes.GetValueOrDefault((article.VersionId, article.Number));

    /// <summary>Where somebody comes for one article.</summary>
    private int? PageOf(string? article) =>
        Enumerable.Range(0, Comparison.Changes.Count).Where(index => Comparison.Changes[index] is var change && (change.New ?? change.Old)!.Number == article)
            .Select(index => (int?)(index / PageSize) + 1).FirstOrDefault();

    private Task<List<Article>> ArticlesAsync(LawVersion version, CancellationToken cancel) =>
        db.Set<Article>().AsNoTracking().Where(article => article.VersionId == version.Id).OrderBy(article => article.Position).ToListAsync(cancel);
}
