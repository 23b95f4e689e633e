using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Accounts.Mandating;

/// <summary>Whom a person lets do things for them, and how they take that back.</summary>
[Authorize]
public sealed class MandatesModel(FabangDb db, Mandates mandates, CurrentUser user, TimeProvider clock) : PageModel
{
    private Dictionary<Guid, string?> _names = [];

    public IReadOnlyList<Mandate> Given { get; private set; } = [];

    public DateTimeOffset Now { get; } = clock.GetUtcNow();

    public string NameOf(Mandate mandate) => _names.GetValueOrDefault(mandate.HelperId) ?? "–";

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Given = await mandates.OfAsync(user.RequiredId, cancel);
        var helpers = Given.Select(mandate => mandate.HelperId).ToList();
        _names = await db.Set<Account>().Where(account => helpers.Contains(account.Id)).ToDictionaryAsync(account => account.Id, account => account.Name, cancel);
    }

    public async Task<IActionResult> OnPostRevokeAsync(Guid mandate, CancellationToken cancel) =>
        await mandates.RevokeAsync(user.RequiredId, mandate, cancel) ? RedirectToPage() : NotFound();
}
