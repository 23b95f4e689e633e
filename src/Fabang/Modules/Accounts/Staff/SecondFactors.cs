using Microsoft.AspNetCore.Identity;

namespace Fabang.Modules.Accounts.Staff;

/// <summary>Judges what is typed as second factor: a code of the app, else a recovery code.</summary>
public sealed class SecondFactors(UserManager<Account> accounts, RecoveryCodes recovery, Guesses guesses, TimeProvider clock)
{
    private const string Secret = "second-factor";

    /// <returns>What it was; null when it was nothing.</returns>
    /// <exception cref="BrokenRuleException">Accounts.SlowDown.</exception>
    public async Task<SignInMethod?> TakeAsync(Account account, string? typed, CancellationToken cancel = default)
    {
        var name = account.NormalizedUserName!;
        await guesses.CountAsync(Secret, name, cancel);
        // Who uses one code twice at the same moment fails at the second save.
        var method = account.TakeAuthenticatorCode(typed, clock.GetUtcNow()) && (await accounts.UpdateAsync(account)).Succeeded
            ? SignInMethod.PasswordAndTotp
            : await recovery.UseAsync(account.Id, typed, cancel) ? SignInMethod.PasswordAndRecoveryCode : (SignInMethod?)null;
        if (method is not null)
        {
            await guesses.ForgiveAsync(Secret, name, cancel);
        }

        return method;
    }
}
