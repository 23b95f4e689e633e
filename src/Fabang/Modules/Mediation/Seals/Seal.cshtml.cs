using System.ComponentModel.DataAnnotations;
using Fabang.Kernel.Documents;
using Fabang.Modules.Directory.Mediators;
using Fabang.Modules.Mediation.Agreements;
using Fabang.Modules.Regions;
using Fabang.Shell.Errors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fabang.Modules.Mediation.Seals;

/// <summary>The seals of one committee: the office brings the certificate of a certification authority, or has another made where one is lost.</summary>
[Authorize(MediationModule.Receive)]
[Viewed(nameof(CommitteeSeal))]
public sealed class SealModel(SealBook book, RoundSeal picture) : PageModel, IRegional
{
    /// <summary>Certificates with their chain take some thousands of bytes.</summary>
    private const int LargestFile = 64 * 1024;

    public MediationCommittee Committee { get; private set; } = null!;

    public IReadOnlyList<CommitteeSeal> Seals { get; private set; } = [];

    public CommitteeSeal? InUse => Seals.SingleOrDefault(seal => seal.EndedAt is null);

    public RegionCode Region => Committee.Region;

    [BindProperty, Breaks("Mediation.SealNeedsFile", "Mediation.SealTooLarge", "Mediation.SealHasNoKey", "Mediation.SealNotForSigning", "Mediation.SealNotValidNow")]
    public IFormFile? Certificate { get; set; }

    /// <summary>Of the file; it is kept nowhere.</summary>
    [BindProperty, StringLength(200), Breaks("Mediation.SealUnreadable")]
    public string? Password { get; set; }

    /// <summary>The one in use when the page was opened.</summary>
    [BindProperty]
    public Guid? Replaces { get; set; }

    [BindProperty, Breaks("Mediation.SealNeedsYes")]
    public bool Sure { get; set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel) => await LoadAsync(id, cancel) ? Page() : NotFound();

    /// <summary>As it stands on paper.</summary>
    public async Task<IActionResult> OnGetPictureAsync(Guid id, CancellationToken cancel) =>
        await LoadAsync(id, cancel) && picture.Png(Committee.Name, AgreementPaper.KindOfSeal) is { } png ? File(png, "image/png") : NotFound();

    public Task<IActionResult> OnPostBringAsync(Guid id, CancellationToken cancel) => ChangeAsync(id, async () =>
    {
        var file = Certificate ?? throw new BrokenRuleException("Mediation.SealNeedsFile");
        if (file.Length > LargestFile)
        {
            throw new BrokenRuleException("Mediation.SealTooLarge", LargestFile / 1024);
        }

        using var content = new MemoryStream();
        await file.CopyToAsync(content, cancel);
        await book.BringAsync(Committee, Replaces, content.ToArray(), Password, cancel);
    }, cancel);

    public Task<IActionResult> OnPostRenewAsync(Guid id, CancellationToken cancel) =>
        ChangeAsync(id, () => Sure ? book.RenewAsync(Committee, Replaces, cancel) : throw new BrokenRuleException("Mediation.SealNeedsYes"), cancel);

    private async Task<IActionResult> ChangeAsync(Guid id, Func<Task> change, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        await change();
        return RedirectToPage();
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancel)
    {
        if (await book.FindAsync(id, cancel) is not { } found)
        {
            return false;
        }

        (Committee, Seals) = found;
        return true;
    }
}
