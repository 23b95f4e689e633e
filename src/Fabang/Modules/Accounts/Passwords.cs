using Microsoft.AspNetCore.Identity;

namespace Fabang.Modules.Accounts;

/// <summary>Judges passwords, equally fast for people who exist and people who do not.</summary>
public sealed class Passwords(UserManager<Account> accounts, Guesses guesses, TimeProvider clock)
{
    /// <summary>More would only keep the hash function busy.</summary>
    public const int Longest = 100;

    private static readonly Lazy<string> NobodysHash = new(() =>
        new PasswordHasher<Account>().HashPassword(null!, Convert.ToHexString(System.Security.Cryptography.RandomNumberGenerator.GetBytes(16))));

    /// <summary>Whether this is the person's password.</summary>
    /// <param name="account">The person found under the name; null when there is none, or none with a password.</param>
    /// <param name="name">What was typed as the name, in its normal form.</param>
    /// <param name="password">What was typed as the password.</param>
    /// <param name="cancel">Gives up.</param>
    /// <exception cref="BrokenRuleException">Accounts.SlowDown.</exception>
    public async Task<bool> AreRightAsync(Account? account, string name, string password, CancellationToken cancel = default)
    {
        await guesses.CountAsync("password", name, cancel);
        var right = account?.PasswordHash is null
            ? !IsRight(accounts.PasswordHasher.VerifyHashedPassword(null!, NobodysHash.Value, password)) && false
            : await accounts.CheckPasswordAsync(account, password) && (account.InvitationEndsAt is null || clock.GetUtcNow() < account.InvitationEndsAt);
        if (right)
        {
            await guesses.ForgiveAsync("password", name, cancel);
        }

        return right;
    }

    /// <summary>Gives the person a password that they chose themselves. It replaces an invitation.</summary>
    /// <returns>The key of what is wrong with it, in the texts of this module; null when it was taken.</returns>
    public async Task<string?> ChooseAsync(Account account, string password)
    {
        if (PasswordRules.Fault(account, password) is { } fault)
        {
            return fault;
        }

        account.Choose(accounts.PasswordHasher.HashPassword(account, password));
        (await accounts.UpdateSecurityStampAsync(account)).OrThrow();
        return null;
    }

    private static bool IsRight(PasswordVerificationResult result) => result is not PasswordVerificationResult.Failed;
}
