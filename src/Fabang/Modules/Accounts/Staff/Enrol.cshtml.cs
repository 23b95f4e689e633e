using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Regions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.Accounts.Staff;

/// <summary>The first sign-in: an authenticator app by QR code, or a passkey. Without a second factor staff do not get in.</summary>
[AllowAnonymous]
public sealed class EnrolModel(HalfwayIn halfway, Enrolment enrolment, Passkeys passkeys, IStringLocalizer<Texts> texts) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? From { get; set; }

    [BindProperty, Required, StringLength(20)]
    public string? Code { get; set; }

    /// <summary>The sealed secret of the app, the same from page to page until it is confirmed.</summary>
    [BindProperty]
    public string? Offer { get; set; }

    public string Key { get; private set; } = "";

    public string QrCode { get; private set; } = "";

    public PasskeyPrompt Passkey { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync() =>
        await halfway.FindAsync(NextStep.Enrol) is { } account ? await ShowAsync(account) : RedirectToPage("SignIn", new { From });

    public async Task<IActionResult> OnPostAsync()
    {
        if (await halfway.FindAsync(NextStep.Enrol) is not { } account)
        {
            return RedirectToPage("SignIn", new { From });
        }

        if (ModelState.IsValid && !await enrolment.TakeAsync(account, Offer, Code))
        {
            ModelState.AddModelError(nameof(Code), texts["WrongTotp"]);
        }

        return ModelState.IsValid ? await EnterAsync(account, SignInMethod.PasswordAndTotp) : await ShowAsync(account);
    }

    public async Task<IActionResult> OnPostPasskeyAsync(string? credential, string? state)
    {
        ModelState.Clear();
        if (await halfway.FindAsync(NextStep.Enrol) is not { } account)
        {
            return RedirectToPage("SignIn", new { From });
        }

        return await passkeys.AddAsync(account, credential, state)
            ? await EnterAsync(account, SignInMethod.PasswordAndPasskey)
            : throw new BrokenRuleException("Accounts.PasskeyNotTaken");
    }

    private async Task<IActionResult> EnterAsync(Account account, SignInMethod method)
    {
        TempData[Mine.RecoveryCodesModel.Fresh] = await enrolment.EnterFirstAsync(account, method);
        return RedirectToPage("/Accounts/Mine/RecoveryCodes", new { from = Url.LocalOr(From, "/") });
    }

    private async Task<PageResult> ShowAsync(Account account)
    {
        (Key, Offer) = enrolment.Offer(account, Offer);
        QrCode = Enrolment.QrCodeOf(Key, account.UserName!);
        Passkey = await passkeys.AskForNewAsync(account, account.UserName!);
        return Page();
    }
}
