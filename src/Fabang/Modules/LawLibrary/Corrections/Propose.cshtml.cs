using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Accounts;
using Fabang.Modules.LawLibrary.Import;
using Fabang.Shell.Errors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.LawLibrary.Corrections;

/// <summary>An editor writes how an article should read, why, and what proves it (提出更正).</summary>
[Authorize(LawLibraryModule.Edit)]
public sealed class ProposeModel(Correcting correcting, CurrentUser user, IStringLocalizer<Texts> texts) : PageModel
{
    public CorrectedPlace Place { get; private set; } = null!;

    public string Name => ArticleNames.Title(Place.Law.Key, Place.Article.Label);

    /// <summary>A proposal that waits already.</summary>
    public Guid? Open { get; private set; }

    /// <summary>Names the words that the page shows.</summary>
    public string Current => ContentHash.Of(System.Text.Encoding.UTF8.GetBytes(Place.Article.Text));

    [BindProperty, Required, StringLength(TextCorrection.LongestText)]
    [Breaks("LawLibrary.CorrectionNeedsText", "LawLibrary.CorrectionChangesNothing", "LawLibrary.CorrectionIsTheFile", "LawLibrary.CorrectionTooLong")]
    public string? Text { get; set; }

    [BindProperty, Required, StringLength(TextCorrection.LongestReason), Breaks("LawLibrary.CorrectionNeedsReason")]
    public string? Reason { get; set; }

    [BindProperty, Required, StringLength(TextCorrection.LongestSource), Breaks("LawLibrary.CorrectionNeedsSource", "LawLibrary.CorrectionBadLink")]
    public string? Source { get; set; }

    /// <summary>The page makes it; what was sent under it once is not sent again.</summary>
    [BindProperty]
    public Guid SendingId { get; set; } = Guid.CreateVersion7();

    /// <summary>The <see cref="Current"/> that the editor has read.</summary>
    [BindProperty]
    public string? Seen { get; set; }

    public async Task<IActionResult> OnGetAsync(Guid version, string? article, CancellationToken cancel)
    {
        if (!await LoadAsync(version, article, cancel))
        {
            return NotFound();
        }

        Text ??= Place.Article.Text;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid version, string? article, CancellationToken cancel)
    {
        if (!await LoadAsync(version, article, cancel))
        {
            return NotFound();
        }

        if (Open != SendingId && Seen is { Length: > 0 } && Seen != Current)
        {
            ModelState.AddModelError("", texts["Propose.ChangedSince"]);
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        await correcting.ProposeAsync(Place, new CorrectionDraft(SendingId, Text, Reason, Source), user.RequiredId, cancel);
        return Redirect($"/admin/laws/corrections/{SendingId}");
    }

    private async Task<bool> LoadAsync(Guid version, string? article, CancellationToken cancel)
    {
        if (await correcting.FindAsync(version, article ?? "", cancel) is not { } place)
        {
            return false;
        }

        Place = place;
        Open = await correcting.OpenAsync(version, place.Article.Number, cancel);
        return true;
    }
}
