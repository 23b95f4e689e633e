using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Regions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fabang.Modules.Accounts.SignIn;

/// <summary>The sign-in of citizens who have chosen a password.</summary>
[AllowAnonymous]
public sealed class PasswordModel(PhoneSignIn phones, Passwords passwords, KnownDevices devices, Sessions sessions, CurrentUser user) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? From { get; set; }

    [BindProperty, Required, StringLength(40)]
    public string? Phone { get; set; }

    [BindProperty, Required, StringLength(Passwords.Longest)]
    public string? Password { get; set; }

    public IActionResult OnGet() => user.Id is null ? Page() : LocalRedirect(Url.LocalOr(From, "/"));

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var phone = PhoneNumber.Parse(Phone);
        var account = await phones.FindAsync(phone, cancel);
        if (!await passwords.AreRightAsync(account, phone.Digits, Password!, cancel))
        {
            throw new BrokenRuleException("Accounts.WrongPhoneOrPassword");
        }

        devices.Remember(phone.Digits);
        await sessions.SignInAsync(account!, SignInMethod.Password, cancel);
        return LocalRedirect(Url.LocalOr(From, "/"));
    }
}
