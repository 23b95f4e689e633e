using System.Buffers.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fabang.Modules.Accounts.Mine;

/// <summary>One's own passkeys.</summary>
[Authorize, RecentSignIn]
public sealed class PasskeysModel(MyAccount mine, Passkeys passkeys, UserManager<Account> accounts, AuditLog audit, FabangDb db) : PageModel
{
    public IReadOnlyList<UserPasskeyInfo> Known { get; private set; } = [];

    public PasskeyPrompt Prompt { get; private set; } = null!;

    public bool IsStaff { get; private set; }

    public static string IdOf(UserPasskeyInfo passkey) => Base64Url.EncodeToString(passkey.CredentialId);

    public async Task<IActionResult> OnGetAsync()
    {
        if (await mine.FindAsync() is not { } account)
        {
            return NotFound();
        }

        IsStaff = account.Kind is AccountKind.Staff;
        Known = [.. (await passkeys.OfAsync(account)).OrderBy(passkey => passkey.CreatedAt)];
        Prompt = await passkeys.AskForNewAsync(account, IsStaff ? account.UserName! : PhoneNumber.Parse(account.PhoneNumber).Masked);
        return Page();
    }

    public async Task<IActionResult> OnPostPasskeyAsync(string? credential, string? state)
    {
        if (await mine.FindAsync() is not { } account)
        {
            return NotFound();
        }

        if (!await passkeys.AddAsync(account, credential, state))
        {
            throw new BrokenRuleException("Accounts.PasskeyNotAdded");
        }

        audit.Add("passkey-added", nameof(Account), account.Id);
        await db.SaveChangesAsync();
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostRemoveAsync(string? id)
    {
        if (await mine.FindAsync() is not { } account || !Base64Url.IsValid(id))
        {
            return NotFound();
        }

        var left = (await passkeys.OfAsync(account)).Where(passkey => IdOf(passkey) != id).ToList();
        if (left.Count == 0 && account is { Kind: AccountKind.Staff, HasAuthenticator: false })
        {
            throw new BrokenRuleException("Accounts.LastSecondFactor");
        }

        (await accounts.RemovePasskeyAsync(account, Base64Url.DecodeFromChars(id))).OrThrow();
        audit.Add("passkey-removed", nameof(Account), account.Id);
        await db.SaveChangesAsync();
        return RedirectToPage();
    }
}
