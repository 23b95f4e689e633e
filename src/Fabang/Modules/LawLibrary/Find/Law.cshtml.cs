using Fabang.Kernel.Documents;
using Fabang.Modules.LawLibrary.Corrections;
using Fabang.Modules.LawLibrary.Digests;
using Fabang.Modules.LawLibrary.Export;
using Fabang.Modules.Regions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.LawLibrary.Find;

/// <summary>A law with its contents, versions and articles; long ones by pages, so that each loads at once.</summary>
[AllowAnonymous]
public sealed class LawModel(FabangDb db, Digest digest, RegionTree tree, LawExport export, PdfFonts fonts) : PageModel
{
    private IReadOnlyDictionary<string, CorrectionNote> _notes = new Dictionary<string, CorrectionNote>();

    public Law? Law { get; private set; }

    public LawVersion? Shown { get; private set; }

    public string Key { get; private set; } = "";

    public IReadOnlyList<LawContents> Contents { get; private set; } = [];

    public IReadOnlyList<Article> Articles { get; private set; } = [];

    public IReadOnlyList<DigestEntry> Plain { get; private set; } = [];

    public int Number { get; private set; }

    public int Pages { get; private set; }

    public string Province => Law?.Province is { } code ? tree.NameOf(code) : "";

    /// <summary>The day for which somebody wants to read it (某日有效的文本).</summary>
    [BindProperty(SupportsGet = true)]
    public DateOnly? AsOf { get; set; }

    public async Task<IActionResult> OnGetAsync(string key, DateOnly? version, [FromQuery(Name = "page")] int? number, CancellationToken cancel)
    {
        Key = key;
        Plain = [.. digest.OfLaw(key)];
        Law = await FindAsync(key, cancel);
        if (Law is null)
        {
            return Plain.Count > 0 ? Page() : NotFound();
        }

        Shown = Law.Shown(version, AsOf);
        if (Shown is not null)
        {
            await ReadAsync(Shown, number ?? 1, cancel);
        }

        return Shown is null && version is not null ? NotFound() : Page();
    }

    /// <summary>The whole of the version that is shown, as a file.</summary>
    public async Task<IActionResult> OnGetExportAsync(string key, string? kind, DateOnly? version, CancellationToken cancel)
    {
        var law = await FindAsync(key, cancel);
        return law?.Shown(version, AsOf) is { } shown ? await export.SendAsync(HttpContext, kind, law, shown, null, cancel) : NotFound();
    }

    public LawFiles Files => new($"{ArticleNames.LawPath(Key)}?handler=Export{VersionQuery.Replace('?', '&')}", fonts.AreHere);

    private Task<Law?> FindAsync(string key, CancellationToken cancel) =>
        db.Set<Law>().AsNoTracking().Include(law => law.Versions).SingleOrDefaultAsync(law => law.Key == key, cancel);

    public string PathOf(string number) => ArticleNames.Path(Key, number) + VersionQuery;

    public CorrectionNote? NoteOf(Article article) => _notes.GetValueOrDefault(article.Number);

    /// <summary>Kept in links while an older version is read.</summary>
    public string VersionQuery => Shown is { IsCurrent: false, Date: { } date } ? $"?version={date:yyyy-MM-dd}" : "";

    public string PageLink(LawContents heading) =>
        ArticleNames.LawPath(Key) + (VersionQuery.Length > 0 ? VersionQuery + "&" : "?") + $"page={heading.Page}#a{heading.Number}";

    private async Task ReadAsync(LawVersion version, int number, CancellationToken cancel)
    {
        var heads = await db.Set<Article>().Where(article => article.VersionId == version.Id).OrderBy(article => article.Position)
            .Select(article => new ArticleHead(article.Number, article.Label, article.Headings, article.Text.Length)).ToListAsync(cancel);
        var sheets = LawSheet.Cut(heads);
        Contents = LawContents.Of(heads, sheets);
        Pages = sheets.Count;
        Number = Math.Clamp(number, 1, Math.Max(Pages, 1));
        if (Pages > 0)
        {
            var (first, end) = (sheets[Number - 1].First, sheets[Number - 1].First + sheets[Number - 1].Count);
            Articles = await db.Set<Article>().AsNoTracking().Where(article => article.VersionId == version.Id && article.Position >= first && article.Position < end)
                .OrderBy(article => article.Position).ToListAsync(cancel);
            _notes = await CorrectionNotes.OfAsync(db, Articles, cancel);
        }
    }
}
