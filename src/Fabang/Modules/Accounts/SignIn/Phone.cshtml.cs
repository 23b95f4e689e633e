using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Regions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.Accounts.SignIn;

/// <summary>The sign-in of citizens: a phone number, or a passkey where there is one.</summary>
[AllowAnonymous]
public sealed class PhoneModel(PhoneSignIn phones, Passkeys passkeys, Sessions sessions, CurrentUser user, IStringLocalizer<Texts> texts) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? From { get; set; }

    [BindProperty, Required, StringLength(40)]
    public string? Phone { get; set; }

    public PasskeyPrompt Passkey { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        Passkey = await passkeys.AskAsync();
        return user.Id is null ? Page() : LocalRedirect(Url.LocalOr(From, "/"));
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (ModelState.IsValid && !PhoneNumber.TryParse(Phone, out _))
        {
            ModelState.AddModelError(nameof(Phone), texts["BadPhone"]);
        }

        if (!ModelState.IsValid)
        {
            Passkey = await passkeys.AskAsync();
            return Page();
        }

        return RedirectToPage("Code", new { id = await phones.RequestAsync(Phone), From });
    }

    public async Task<IActionResult> OnPostPasskeyAsync(string? credential, string? state)
    {
        // This form has no phone number.
        ModelState.Clear();
        if (await passkeys.RecogniseAsync(credential, state) is not { Kind: AccountKind.Citizen } account)
        {
            throw new BrokenRuleException("Accounts.PasskeyNotTaken");
        }

        await sessions.SignInAsync(account, SignInMethod.Passkey);
        return LocalRedirect(Url.LocalOr(From, "/"));
    }
}
