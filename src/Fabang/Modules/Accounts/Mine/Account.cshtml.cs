using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.Accounts.Mine;

/// <summary>One's own account at a glance.</summary>
[Authorize]
public sealed class AccountModel(
    MyAccount mine, UserManager<Account> accounts, CurrentUser user, IEnumerable<AccountLink> links, IStringLocalizerFactory texts) : PageModel
{
    [BindProperty, StringLength(40)]
    public string? Name { get; set; }

    public Account Account { get; private set; } = null!;

    public bool MayManagePeople => user.Has(AccountsModule.ManagePeople);

    public bool MayDecideSettings => user.Has(AccountsModule.DecideSettings);

    public IEnumerable<(string Url, string Name)> Links => links.Select(link => (link.Url, texts.Create(link.TextType)[link.TextKey].Value));

    public bool Saved => TempData.ContainsKey(nameof(Saved));

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        Name = Account.Name;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        Account.Name = string.IsNullOrWhiteSpace(Name) ? null : Name.Trim();
        (await accounts.UpdateAsync(Account)).OrThrow();
        TempData[nameof(Saved)] = true;
        return RedirectToPage();
    }

    private async Task<bool> LoadAsync()
    {
        Account = (await mine.FindAsync())!;
        return Account is not null;
    }
}
