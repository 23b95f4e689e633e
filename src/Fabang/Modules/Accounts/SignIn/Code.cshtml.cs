using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Regions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fabang.Modules.Accounts.SignIn;

/// <summary>The code that came to the phone.</summary>
[AllowAnonymous]
public sealed class CodeModel(PhoneSignIn phones, CurrentUser user) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? From { get; set; }

    [BindProperty, Required, StringLength(20)]
    public string? Code { get; set; }

    /// <summary>"138****8000"</summary>
    public string SentTo { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync()
    {
        // Pressed twice: the first press has signed in, and the second is answered here.
        if (user.Id is not null)
        {
            return LocalRedirect(Url.LocalOr(From, "/"));
        }

        return await LoadAsync() ? Page() : RedirectToPage("Phone", new { From });
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
        {
            return await LoadAsync() ? Page() : RedirectToPage("Phone", new { From });
        }

        await phones.ConfirmAsync(Id, Code);
        return LocalRedirect(Url.LocalOr(From, "/"));
    }

    public async Task<IActionResult> OnPostAgainAsync() =>
        RedirectToPage("Code", new { id = await phones.RequestAgainAsync(Id), From });

    private async Task<bool> LoadAsync()
    {
        SentTo = await phones.SentToAsync(Id) ?? "";
        return SentTo.Length > 0;
    }
}
