using Fabang.Kernel.Documents;
using Fabang.Modules.LawLibrary.Cases;
using Fabang.Modules.LawLibrary.Citations;
using Fabang.Modules.LawLibrary.Corrections;
using Fabang.Modules.LawLibrary.Digests;
using Fabang.Modules.LawLibrary.Export;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.LawLibrary.Find;

/// <summary>One article at its lasting address: plain words, official text, where it comes from, how to cite it.</summary>
[AllowAnonymous]
public sealed class ArticleModel(FabangDb db, Digest digest, DigestReviews reviews, CitationLinks links, LawExport export, LawAddress addresses, PdfFonts fonts) : PageModel
{
    public string Key { get; private set; } = "";

    public string Name { get; private set; } = "";

    /// <summary>Null where only the digest is at hand.</summary>
    public Law? Law { get; private set; }

    public LawVersion? Shown { get; private set; }

    public Article? Article { get; private set; }

    /// <summary>Its words, with a link on each citation.</summary>
    public OfficialText? Text { get; private set; }

    /// <summary>Said beside a corrected text; null where the words are the file's own.</summary>
    public CorrectionNote? Correction { get; private set; }

    public ArticleHead? Previous { get; private set; }

    public ArticleHead? Next { get; private set; }

    public DigestEntry? Plain { get; private set; }

    /// <summary>The article has changed since the plain words were written, and no editor has looked yet.</summary>
    public DigestReview? Review { get; private set; }

    /// <summary>The first of those that cite it.</summary>
    public IReadOnlyList<CitedBy> CitedBy { get; private set; } = [];

    public int CitedByCount { get; private set; }

    public CitingCases Cases { get; private set; } = null!;

    /// <summary>The digest was written for another version than the one shown.</summary>
    public bool IsPlainForAnotherVersion => Plain?.Version is { } written && Shown?.Date is { } date && written != date;

    public async Task<IActionResult> OnGetAsync(string key, string article, DateOnly? version, DateOnly? asOf, CancellationToken cancel)
    {
        var entry = digest.Find($"{key}#{article}");
        await FindAsync(key, article, version, asOf, cancel);
        // An old version is not explained by words about the new one.
        Plain = Shown is null or { IsCurrent: true } ? entry : null;
        if (Article is null && (entry is null || version is not null || asOf is not null))
        {
            return NotFound();
        }

        Review = Plain is null ? null : await reviews.OfAsync(Plain, cancel);
        Name = ArticleNames.Title(key, Article?.Label ?? entry!.Label);
        if (Article is not null)
        {
            Text = await links.LinkAsync(Law!, Shown!, Article, cancel);
            var position = Article.Position;
            var near = await db.Set<Article>().Where(one => one.VersionId == Article.VersionId && (one.Position == position - 1 || one.Position == position + 1))
                .OrderBy(one => one.Position).Select(one => new { one.Position, one.Number, one.Label }).ToListAsync(cancel);
            Previous = near.Where(one => one.Position < position).Select(one => new ArticleHead(one.Number, one.Label, "", 0)).SingleOrDefault();
            var citing = Citations.CitedBy.Of(db, key, article);
            CitedByCount = await citing.CountAsync(cancel);
            CitedBy = await citing.Take(CitedByModel.Few).ToListAsync(cancel);
            Cases = await CitingCases.OfAsync(db, key, article, cancel);
            Next = near.Where(one => one.Position > position).Select(one => new ArticleHead(one.Number, one.Label, "", 0)).SingleOrDefault();
        }

        return Page();
    }

    public string PathOf(string number) => ArticleNames.Path(Key, number) + VersionQuery;

    public string VersionQuery => Shown is { IsCurrent: false, Date: { } date } ? $"?version={date:yyyy-MM-dd}" : "";

    /// <summary>The article in the version that is shown, as a file.</summary>
    public async Task<IActionResult> OnGetExportAsync(string key, string article, string? kind, DateOnly? version, DateOnly? asOf, CancellationToken cancel)
    {
        await FindAsync(key, article, version, asOf, cancel);
        return Article is null ? NotFound() : await export.SendAsync(HttpContext, kind, Law!, Shown!, Article, cancel);
    }

    /// <summary>Where one follows it (关注).</summary>
    public string FollowPath => ArticleNames.FollowPath(Key, Article?.Number ?? Plain!.Number);

    public LawFiles Files => new($"{ArticleNames.Path(Key, Article!.Number)}?handler=Export{VersionQuery.Replace('?', '&')}", fonts.AreHere);

    /// <summary>As it stands in a letter to a court, with its words and where they were read.</summary>
    public string Citation(DateOnly day) => CitedText.Whole(Law!, Shown!, Article!, addresses.Of(Request, Law!, Shown!, Article!), day)
        + (Correction is null ? "" : CitedText.Corrected(addresses.Of(Request, Correction)));

    private async Task FindAsync(string key, string article, DateOnly? version, DateOnly? asOf, CancellationToken cancel)
    {
        Key = key;
        Law = await db.Set<Law>().AsNoTracking().Include(law => law.Versions).SingleOrDefaultAsync(law => law.Key == key, cancel);
        Shown = Law?.Shown(version, asOf);
        Article = Shown is null ? null
            : await db.Set<Article>().AsNoTracking().SingleOrDefaultAsync(one => one.VersionId == Shown.Id && one.Number == article, cancel);
        Correction = Article is null ? null : await CorrectionNotes.OfAsync(db, Article, cancel);
    }
}
