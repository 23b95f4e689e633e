using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Accounts;
using Fabang.Shell.Errors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.LawLibrary.Corrections;

/// <summary>One correction for editors: old and new, who proposed it, and the decision of a second one (审核更正).</summary>
[Authorize(LawLibraryModule.Edit)]
public sealed class ReviewModel(FabangDb db, Correcting correcting, CurrentUser user, IStringLocalizer<Texts> texts) : PageModel
{
    private Dictionary<Guid, string?> _names = [];

    public TextCorrection Correction { get; private set; } = null!;

    /// <summary>Whether this editor may decide on it.</summary>
    public bool IsForMe => Correction.IsFor(user.RequiredId);

    [BindProperty, Required, StringLength(TextCorrection.LongestReason), Breaks("LawLibrary.CorrectionNeedsReason")]
    public string? Reason { get; set; }

    [TempData]
    public string? Note { get; set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel) => await LoadAsync(id, cancel) ? Page() : NotFound();

    public Task<IActionResult> OnPostApproveAsync(Guid id, CancellationToken cancel) =>
        DecideAsync(id, "Review.NowApproved", () => correcting.ApproveAsync(id, user.RequiredId, Reason, cancel), cancel);

    public Task<IActionResult> OnPostRejectAsync(Guid id, CancellationToken cancel) =>
        DecideAsync(id, "Review.NowRejected", () => correcting.RejectAsync(id, user.RequiredId, Reason, cancel), cancel);

    public Task<IActionResult> OnPostRevokeAsync(Guid id, CancellationToken cancel) =>
        DecideAsync(id, "Review.NowRevoked", () => correcting.RevokeAsync(id, user.RequiredId, Reason, cancel), cancel);

    public Task<IActionResult> OnPostWithdrawAsync(Guid id, CancellationToken cancel)
    {
        ModelState.Remove(nameof(Reason));
        return DecideAsync(id, "Review.NowWithdrawn", () => correcting.WithdrawAsync(id, user.RequiredId, cancel), cancel);
    }

    public Task<IActionResult> OnPostLookAsync(Guid id, CancellationToken cancel)
    {
        ModelState.Remove(nameof(Reason));
        return DecideAsync(id, "Review.NowLooked", () => correcting.LookAsync(id, user.RequiredId, cancel), cancel);
    }

    public string NameOf(Guid? editor) => editor is { } id && _names.GetValueOrDefault(id) is { Length: > 0 } name ? name : texts["Review.Nameless"];

    private async Task<IActionResult> DecideAsync(Guid id, string note, Func<Task> decide, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        await decide();
        Note = note;
        return RedirectToPage(new { id });
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancel)
    {
        if (await db.Set<TextCorrection>().AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, cancel) is not { } found)
        {
            return false;
        }

        Correction = found;
        Guid?[] editors = [found.ProposedBy, found.DecidedBy, found.EndedBy, found.SeenBy];
        _names = await db.Set<Account>().Where(account => editors.Contains(account.Id)).Select(account => new { account.Id, account.Name })
            .ToDictionaryAsync(account => account.Id, account => account.Name, cancel);
        return true;
    }
}
