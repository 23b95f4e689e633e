using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fabang.Modules.Accounts.Mine;

/// <summary>What is kept about me and why; take a copy, take back a consent, leave.</summary>
[Authorize]
public sealed class DataModel(MyAccount mine, Consents consents, PersonalCopy copy, AuditLog audit, FabangDb db, TimeProvider clock) : PageModel
{
    public IReadOnlyList<ConsentRow> Given { get; private set; } = [];

    public bool MayLeave { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await mine.FindAsync() is not { } account)
        {
            return NotFound();
        }

        Given = await consents.OfAsync(account.Id, cancel);
        MayLeave = account.Kind is AccountKind.Citizen;
        return Page();
    }

    public async Task<IActionResult> OnPostCopyAsync(CancellationToken cancel)
    {
        if (await mine.FindAsync() is not { } account)
        {
            return NotFound();
        }

        var archive = await copy.MakeAsync(account.Id, cancel);
        audit.Add("exported", nameof(Account), account.Id);
        await db.SaveChangesAsync(cancel);
        Response.Headers.CacheControl = "no-store";
        return File(archive, "application/zip", string.Create(CultureInfo.InvariantCulture, $"fabang-{clock.GetUtcNow().DayInChina():yyyyMMdd}.zip"));
    }

    public async Task<IActionResult> OnPostWithdrawAsync(Guid id, CancellationToken cancel)
    {
        if (await mine.FindAsync() is not { } account || !await consents.WithdrawAsync(account.Id, id, cancel))
        {
            return NotFound();
        }

        return RedirectToPage();
    }
}
