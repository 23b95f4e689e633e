using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Regions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fabang.Modules.Accounts.Staff;

/// <summary>The first half of the sign-in of staff: user name and password.</summary>
[AllowAnonymous]
public sealed class SignInModel(UserManager<Account> accounts, Passwords passwords, HalfwayIn halfway, CurrentUser user) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? From { get; set; }

    [BindProperty, Required, StringLength(64)]
    public string? UserName { get; set; }

    [BindProperty, Required, StringLength(Passwords.Longest)]
    public string? Password { get; set; }

    public IActionResult OnGet() => user.Id is null ? Page() : LocalRedirect(Url.LocalOr(From, "/"));

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var name = accounts.NormalizeName(UserName!.Trim());
        var account = await accounts.FindByNameAsync(name) is { Kind: AccountKind.Staff, DeletedAt: null } found ? found : null;
        if (!await passwords.AreRightAsync(account, name, Password!, cancel))
        {
            throw new BrokenRuleException("Accounts.WrongUserNameOrPassword");
        }

        halfway.Begin(account!);
        return this.ToStep(await halfway.NextAsync(account!), From);
    }
}
