using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fabang.Modules.Accounts.Mine;

/// <summary>What leaving means, and the code that confirms it.</summary>
[Authorize]
public sealed class DeleteModel(MyAccount mine, AccountDeletion deletion) : PageModel
{
    public string Phone { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync()
    {
        if (await mine.FindAsync() is not { Kind: AccountKind.Citizen } account)
        {
            return NotFound();
        }

        Phone = PhoneNumber.Parse(account.PhoneNumber).Masked;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel) =>
        await mine.FindAsync() is { Kind: AccountKind.Citizen } account
            ? RedirectToPage("DeleteCode", new { id = await deletion.RequestAsync(account, cancel) })
            : NotFound();
}
