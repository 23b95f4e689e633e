using Fabang.Modules.LegalAid.Cases;
using Fabang.Shell.Errors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fabang.Modules.LegalAid.Payments;

/// <summary>Subsidies of closed cases: what is open, and the files that were made.</summary>
[Authorize(LegalAidModule.Handle)]
public sealed class PaymentsModel(Paying paying) : PageModel
{
    public IReadOnlyList<AidCase> Open { get; private set; } = [];

    public IReadOnlyList<PaymentBatch> Batches { get; private set; } = [];

    /// <summary>The page makes it; what was made under it once is not made again.</summary>
    [BindProperty, Breaks("LegalAid.NothingToPay")]
    public Guid BatchId { get; set; } = Guid.CreateVersion7();

    public Task OnGetAsync(CancellationToken cancel) => LoadAsync(cancel);

    public async Task<IActionResult> OnGetFileAsync(Guid batch, CancellationToken cancel) =>
        await paying.FileAsync(batch, cancel) is var (name, content) ? File(content, "text/csv; charset=utf-8", name) : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid)
        {
            await LoadAsync(cancel);
            return Page();
        }

        await paying.MakeAsync(BatchId, cancel);
        return RedirectToPage();
    }

    private async Task LoadAsync(CancellationToken cancel) => (Open, Batches) = (await paying.OpenAsync(cancel), await paying.BatchesAsync(cancel));
}
