using Fabang.Modules.Regions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fabang.Modules.Accounts.Mine;

/// <summary>The recovery codes of staff: shown once when they are made.</summary>
[Authorize, RecentSignIn]
public sealed class RecoveryCodesModel(MyAccount mine, RecoveryCodes codes) : PageModel
{
    /// <summary>Where new codes wait for this page.</summary>
    public const string Fresh = "recovery-codes";

    [BindProperty(SupportsGet = true)]
    public string? From { get; set; }

    public IReadOnlyList<string> Codes { get; private set; } = [];

    public int Left { get; private set; }

    public string Next => Url.LocalOr(From, "/my/account");

    public async Task<IActionResult> OnGetAsync()
    {
        if (await mine.FindAsync() is not { Kind: AccountKind.Staff } account)
        {
            return NotFound();
        }

        Codes = TempData[Fresh] as string[] ?? [];
        Left = await codes.LeftAsync(account.Id);
        Response.Headers.CacheControl = "no-store";
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await mine.FindAsync() is not { Kind: AccountKind.Staff } account)
        {
            return NotFound();
        }

        TempData[Fresh] = (await codes.IssueAsync(account.Id)).ToArray();
        return RedirectToPage(new { From });
    }
}
