using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Regions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fabang.Modules.Accounts.Staff;

/// <summary>The second half of the sign-in of staff: a code of the authenticator app, a passkey, or a recovery code.</summary>
[AllowAnonymous]
public sealed class SecondFactorModel(HalfwayIn halfway, SecondFactors factors, Passkeys passkeys, Enrolment enrolment) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? From { get; set; }

    [BindProperty, Required, StringLength(40)]
    public string? Code { get; set; }

    public bool HasAuthenticator { get; private set; }

    public PasskeyPrompt? Passkey { get; private set; }

    public async Task<IActionResult> OnGetAsync() =>
        await halfway.FindAsync(NextStep.SecondFactor) is { } account ? await ShowAsync(account) : RedirectToPage("SignIn", new { From });

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (await halfway.FindAsync(NextStep.SecondFactor) is not { } account)
        {
            return RedirectToPage("SignIn", new { From });
        }

        return ModelState.IsValid
            ? await EnterAsync(account, await factors.TakeAsync(account, Code, cancel) ?? throw new BrokenRuleException("Accounts.WrongTotp"))
            : await ShowAsync(account);
    }

    public async Task<IActionResult> OnPostPasskeyAsync(string? credential, string? state)
    {
        ModelState.Clear();
        if (await halfway.FindAsync(NextStep.SecondFactor) is not { } account)
        {
            return RedirectToPage("SignIn", new { From });
        }

        return await passkeys.RecogniseAsync(credential, state, account) is { } known
            ? await EnterAsync(known, SignInMethod.PasswordAndPasskey)
            : throw new BrokenRuleException("Accounts.PasskeyNotTaken");
    }

    private async Task<IActionResult> EnterAsync(Account account, SignInMethod method)
    {
        await enrolment.EnterAsync(account, method);
        return LocalRedirect(Url.LocalOr(From, "/"));
    }

    private async Task<PageResult> ShowAsync(Account account)
    {
        HasAuthenticator = account.HasAuthenticator;
        Passkey = (await passkeys.OfAsync(account)).Count > 0 ? await passkeys.AskAsync(account) : null;
        return Page();
    }
}
