using System.ComponentModel.DataAnnotations;
using Fabang.Shell.Errors;
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

    /// <summary>Of staff: where they are told of work.</summary>
    [BindProperty, StringLength(30), Breaks("Accounts.BadPhone")]
    public string? Mobile { get; set; }

    public Account Account { get; private set; } = null!;

    public bool MayManagePeople => user.Has(AccountsModule.ManagePeople);

    public bool MayDecideSettings => user.Has(AccountsModule.DecideSettings);

    public IEnumerable<(string Url, string Name)> Links => links.Where(link => link.Permission is not { } needed || user.Has(needed)).Select(link => (link.Url, texts.Create(link.TextType)[link.TextKey].Value));

    public bool Saved => TempData.ContainsKey(nameof(Saved));

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        Name = Account.Name;
        Mobile = Account.Kind is AccountKind.Staff ? Account.PhoneNumber : null;
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
        if (Account.Kind is AccountKind.Staff)
        {
            Account.ReachAt(PhoneNumber.ParseIfGiven(Mobile));
        }

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
