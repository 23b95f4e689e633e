using Fabang.Modules.Accounts;
using Fabang.Modules.LawLibrary.Digests;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fabang.Modules.LawLibrary.Ledger;

/// <summary>Plain words whose articles have changed since, for an editor to look at (白话复核).</summary>
[Authorize(LawLibraryModule.Edit)]
public sealed class DigestModel(DigestReviews reviews, CurrentUser user) : PageModel
{
    private const int PageSize = 20;

    private IReadOnlyList<(DigestReview Review, DigestEntry Entry)> _open = [];

    public IEnumerable<(DigestReview Review, DigestEntry Entry)> Open => _open.Skip((Number - 1) * PageSize).Take(PageSize);

    public int Count => _open.Count;

    public int Pages => (Count + PageSize - 1) / PageSize;

    [FromQuery(Name = "page")]
    public int Number { get; set; } = 1;

    [TempData]
    public bool Saved { get; set; }

    public async Task OnGetAsync(CancellationToken cancel)
    {
        _open = await reviews.OpenAsync(cancel);
        Number = Math.Clamp(Number, 1, Math.Max(Pages, 1));
    }

    public async Task<IActionResult> OnPostConfirmAsync(Guid id, CancellationToken cancel)
    {
        if (!await reviews.ConfirmAsync(id, user.RequiredId, cancel))
        {
            return NotFound();
        }

        Saved = true;
        return RedirectToPage();
    }
}
