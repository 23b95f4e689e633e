using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;

namespace Fabang.Modules.Accounts;

/// <summary>
/// Passkeys (通行密钥, WebAuthn): adds them and recognises them. The page carries the options to the browser and the answer
/// back in a plain form; the challenge travels sealed beside them and holds for a few minutes.
/// </summary>
public sealed class Passkeys(
    UserManager<Account> accounts, IPasskeyHandler<Account> handler, Throttles throttles, IHttpContextAccessor http, IDataProtectionProvider protection)
{
    public const int Most = 10;

    private static readonly TimeSpan PromptLife = TimeSpan.FromMinutes(10);
    private static readonly RateLimit[] Once = [new(1, 2 * PromptLife)];

    private readonly ITimeLimitedDataProtector _protector = protection.CreateProtector("Fabang.Accounts.Passkeys").ToTimeLimitedDataProtector();

    private HttpContext Http => http.HttpContext!;

    public Task<IList<UserPasskeyInfo>> OfAsync(Account account) => accounts.GetPasskeysAsync(account);

    /// <summary>Asks the browser to make a passkey for this person.</summary>
    public async Task<PasskeyPrompt> AskForNewAsync(Account account, string shownName)
    {
        var made = await handler.MakeCreationOptionsAsync(new PasskeyUserEntity { Id = account.Id.ToString(), Name = shownName, DisplayName = shownName }, Http);
        return new(made.CreationOptionsJson, Seal($"new:{account.Id}", made.AttestationState));
    }

    /// <returns>Whether the answer was good and the passkey was added.</returns>
    /// <exception cref="BrokenRuleException">Accounts.TooManyPasskeys.</exception>
    public async Task<bool> AddAsync(Account account, string? credential, string? state)
    {
        if ((await OfAsync(account)).Count >= Most)
        {
            throw new BrokenRuleException("Accounts.TooManyPasskeys", Most);
        }

        if (credential is null || await OpenAsync($"new:{account.Id}", state) is not { } attestation)
        {
            return false;
        }

        var result = await handler.PerformAttestationAsync(new PasskeyAttestationContext { HttpContext = Http, CredentialJson = credential, AttestationState = attestation });
        if (!result.Succeeded)
        {
            return false;
        }

        result.Passkey.Name = DeviceName.Of(Http.Request.Headers.UserAgent);
        return (await accounts.AddOrUpdatePasskeyAsync(account, result.Passkey)).Succeeded;
    }

    /// <summary>Asks the browser for a passkey: of this person, or of whoever has one.</summary>
    public async Task<PasskeyPrompt> AskAsync(Account? account = null)
    {
        var made = await handler.MakeRequestOptionsAsync(account!, Http);
        return new(made.RequestOptionsJson, Seal($"ask:{account?.Id}", made.AssertionState));
    }

    /// <summary>Who the passkey belongs to; null when it is not good, or belongs to somebody else than was asked.</summary>
    public async Task<Account?> RecogniseAsync(string? credential, string? state, Account? asked = null)
    {
        if (credential is null || await OpenAsync($"ask:{asked?.Id}", state) is not { } assertion)
        {
            return null;
        }

        var result = await handler.PerformAssertionAsync(new PasskeyAssertionContext { HttpContext = Http, CredentialJson = credential, AssertionState = assertion });
        if (!result.Succeeded || result.User.DeletedAt is not null || (asked is not null && result.User.Id != asked.Id))
        {
            return null;
        }

        // The counter of the key goes up with each use: a copy of it gives itself away.
        return (await accounts.AddOrUpdatePasskeyAsync(result.User, result.Passkey)).Succeeded ? result.User : null;
    }

    private string Seal(string purpose, string? state) => _protector.Protect($"{purpose}|{state}", PromptLife);

    /// <summary>Each challenge is answered once, right or wrong: an answer that was overheard is worth nothing.</summary>
    private async Task<string?> OpenAsync(string purpose, string? sealedState)
    {
        try
        {
            var text = _protector.Unprotect(sealedState ?? "");
            return text.StartsWith(purpose + "|", StringComparison.Ordinal) && await throttles.TryAsync("passkey", sealedState!, Once) is null
                ? text[(purpose.Length + 1)..]
                : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
