using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.Accounts.Staff;

/// <summary>Who was invited chooses a password of their own; the one-time password ends.</summary>
[AllowAnonymous]
public sealed class WelcomeModel(HalfwayIn halfway, Passwords passwords, IStringLocalizer<Texts> texts) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? From { get; set; }

    [BindProperty, Required, StringLength(Passwords.Longest)]
    public string? Password { get; set; }

    [BindProperty, Required, StringLength(Passwords.Longest), Compare(nameof(Password))]
    public string? Again { get; set; }

    public async Task<IActionResult> OnGetAsync() =>
        await halfway.FindAsync(NextStep.ChoosePassword) is null ? RedirectToPage("SignIn", new { From }) : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (await halfway.FindAsync(NextStep.ChoosePassword) is not { } account)
        {
            return RedirectToPage("SignIn", new { From });
        }

        if (ModelState.IsValid && await passwords.ChooseAsync(account, Password!) is { } fault)
        {
            ModelState.AddModelError(nameof(Password), texts[fault, PasswordRules.ShortestFor(account.Kind)]);
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        halfway.Begin(account);
        return this.ToStep(await halfway.NextAsync(account), From);
    }
}
