using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Accounts;
using Fabang.Modules.LawLibrary;
using Fabang.Modules.LawLibrary.Digests;
using Fabang.Modules.LawLibrary.Find;
using Fabang.Modules.Regions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Following.My;

/// <summary>
/// Begins to follow. What is wished for stands in the address, so that it outlives the way through the sign-in; one press more says how one is told.
/// </summary>
[Authorize]
public sealed class AddModel(FabangDb db, Digest digest, Follows follows, CurrentUser user, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true), StringLength(300)]
    public string? Law { get; set; }

    [BindProperty(SupportsGet = true), StringLength(20)]
    public string? Article { get; set; }

    [BindProperty(SupportsGet = true), StringLength(LawSearch.LongestWords)]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true)]
    public TextKind? Kind { get; set; }

    [BindProperty(SupportsGet = true), StringLength(6)]
    public string? Region { get; set; }

    /// <summary>The page makes it; what is sent twice under it is one.</summary>
    [BindProperty]
    public Guid SendingId { get; set; } = Guid.CreateVersion7();

    public Follow Wanted { get; private set; } = null!;

    public bool IsFollowed { get; private set; }

    [TempData]
    public bool Saved { get; set; }

    /// <summary>Whether the address can be read; a broken rule is another matter, and shows this page again.</summary>
    private bool IsSound => Array.TrueForAll(
        [nameof(Law), nameof(Article), nameof(Q), nameof(Kind), nameof(Region)], name => ModelState.GetFieldValidationState(name) is not ModelValidationState.Invalid);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        IsFollowed = await follows.HasAsync(Wanted, cancel);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        await follows.BeginAsync(Wanted, cancel);
        Saved = true;
        return Redirect("/my/following");
    }

    private async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (!IsSound || await WantedAsync(cancel) is not { } wanted)
        {
            return false;
        }

        Wanted = wanted;
        return true;
    }

    /// <returns>Null for what is not there to be followed.</returns>
    private async Task<Follow?> WantedAsync(CancellationToken cancel)
    {
        var (account, now) = (user.RequiredId, clock.GetUtcNow());
        if (!string.IsNullOrWhiteSpace(Q))
        {
            var region = RegionCode.TryParse(Region, out var code) ? code : (RegionCode?)null;
            var asked = new LawSearchQuery(Q.Trim()) { Kind = Kind, Province = region == RegionCode.Nation ? null : region?.Province, OnlyNational = region == RegionCode.Nation };
            var revision = await db.Set<LibraryState>().Select(library => library.Revision).SingleOrDefaultAsync(cancel);
            return Follow.OfSearch(SendingId, account, asked, revision, now);
        }

        if (string.IsNullOrEmpty(Law))
        {
            return null;
        }

        if (string.IsNullOrEmpty(Article))
        {
            var isHeld = digest.OfLaw(Law).Any() || await db.Set<Law>().AnyAsync(law => law.Key == Law, cancel);
            return isHeld ? Follow.OfLaw(SendingId, account, Law, now) : null;
        }

        var isThere = digest.Find($"{Law}#{Article}") is not null
            || await db.Set<Law>().Where(law => law.Key == Law).SelectMany(law => law.Versions)
                .AnyAsync(version => db.Set<Article>().Any(article => article.VersionId == version.Id && article.Number == Article), cancel);
        return isThere ? Follow.OfArticle(SendingId, account, Law, Article, now) : null;
    }
}
