using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.Accounts.Mine;

/// <summary>Chooses a password, or another one. It signs out everywhere else.</summary>
[Authorize, RecentSignIn]
public sealed class PasswordModel(MyAccount mine, Passwords passwords, Sessions sessions, CurrentUser user, IStringLocalizer<Texts> texts) : PageModel
{
    [BindProperty, StringLength(Passwords.Longest)]
    public string? Current { get; set; }

    [BindProperty, Required, StringLength(Passwords.Longest)]
    public string? Password { get; set; }

    [BindProperty, Required, StringLength(Passwords.Longest), Compare(nameof(Password))]
    public string? Again { get; set; }

    public bool HasPassword { get; private set; }

    public int Shortest { get; private set; }

    public async Task<IActionResult> OnGetAsync() => await LoadAsync() is null ? NotFound() : Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (await LoadAsync() is not { } account)
        {
            return NotFound();
        }

        if (ModelState.IsValid && HasPassword && !await passwords.AreRightAsync(account, NameOf(account), Current ?? "", cancel))
        {
            ModelState.AddModelError(nameof(Current), texts["WrongPassword"]);
        }

        if (ModelState.IsValid && await passwords.ChooseAsync(account, Password!) is { } fault)
        {
            ModelState.AddModelError(nameof(Password), texts[fault, Shortest]);
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        await sessions.EndAllAsync(account.Id, except: user.SessionId, cancel);
        TempData[nameof(AccountModel.Saved)] = true;
        return RedirectToPage("Account");
    }

    private static string NameOf(Account account) => account.Kind is AccountKind.Citizen ? account.PhoneNumber! : account.NormalizedUserName!;

    private async Task<Account?> LoadAsync()
    {
        var account = await mine.FindAsync();
        HasPassword = account?.PasswordHash is not null;
        Shortest = PasswordRules.ShortestFor(account?.Kind ?? AccountKind.Citizen);
        return account;
    }
}
