using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fabang.Modules.Accounts.Mine;

/// <summary>The last step of leaving.</summary>
[Authorize]
public sealed class DeleteCodeModel(MyAccount mine, AccountDeletion deletion) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty, Required, StringLength(20)]
    public string? Code { get; set; }

    public async Task<IActionResult> OnGetAsync() => await mine.FindAsync() is { Kind: AccountKind.Citizen } ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (await mine.FindAsync() is not { Kind: AccountKind.Citizen } account)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        await deletion.ConfirmAsync(account, Id, Code, cancel);
        return RedirectToPage("Deleted");
    }
}
