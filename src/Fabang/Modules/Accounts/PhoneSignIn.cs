using Fabang.Modules.Regions;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Accounts;

/// <summary>
/// Signs a citizen in by a code sent to their phone, and makes their account the first time. Any page may offer it; none
/// can tell from it whether a number is known. Call it outside a transaction, with nothing unsaved.
/// </summary>
public sealed class PhoneSignIn(FabangDb db, PhoneCodes codes, Sessions sessions, KnownDevices devices, Consents consents, UserManager<Account> accounts, TimeProvider clock)
{
    /// <summary>What a person agrees to by asking for a code: that the number is kept to sign in and to be told of answers.</summary>
    public static readonly ConsentPurpose KeepingThePhone = new("accounts.phone", "2026-01", "Consent.Phone", typeof(Texts), IsNeeded: true);

    /// <summary>Sends a code to the phone.</summary>
    /// <returns>The id by which the code is confirmed; it goes into the next page's address.</returns>
    /// <exception cref="BrokenRuleException">Accounts.BadPhone, Accounts.TooManyCodes.</exception>
    public async Task<Guid> RequestAsync(string? phone, CancellationToken cancel = default) =>
        (await codes.IssueAsync(PhoneNumber.Parse(phone), PhoneCodePurpose.SignIn, cancel: cancel)).Id;

    /// <summary>Sends another code to the phone that one was sent to.</summary>
    /// <exception cref="BrokenRuleException">Accounts.TooManyCodes; Accounts.CodeExpired when the first is long forgotten.</exception>
    public async Task<Guid> RequestAgainAsync(Guid codeId, CancellationToken cancel = default)
    {
        var sent = await db.Set<PhoneCode>().AsNoTracking().SingleOrDefaultAsync(code => code.Id == codeId && code.Purpose == PhoneCodePurpose.SignIn, cancel)
            ?? throw new BrokenRuleException("Accounts.CodeExpired");
        return (await codes.IssueAsync(sent.Number, PhoneCodePurpose.SignIn, insteadOf: codeId, cancel)).Id;
    }

    /// <summary>"138****8000", the phone that a code was sent to; null when there is no such code.</summary>
    public async Task<string?> SentToAsync(Guid codeId, CancellationToken cancel = default) =>
        (await db.Set<PhoneCode>().AsNoTracking().SingleOrDefaultAsync(code => code.Id == codeId && code.Purpose == PhoneCodePurpose.SignIn, cancel))?.Number.Masked;

    /// <summary>Signs in who has the code: the cookie goes with this response, and <see cref="CurrentUser"/> is that person from here on.</summary>
    /// <returns>The account.</returns>
    /// <exception cref="BrokenRuleException">Accounts.WrongCode, CodeExpired, TooManyTries, CodeUsed.</exception>
    public async Task<Guid> ConfirmAsync(Guid codeId, string? code, CancellationToken cancel = default)
    {
        var session = await BeginAsync(codeId, code, device: null, cancel);
        await sessions.SendCookieAsync(session, cancel);
        return session.AccountId;
    }

    /// <summary>Begins the session of who has the code.</summary>
    /// <param name="codeId">Which code.</param>
    /// <param name="code">What the person typed.</param>
    /// <param name="device">What a program calls the device it runs on; null for what a browser says of itself.</param>
    /// <param name="cancel">Gives up.</param>
    /// <exception cref="BrokenRuleException">Accounts.WrongCode, CodeExpired, TooManyTries, CodeUsed.</exception>
    internal async Task<Session> BeginAsync(Guid codeId, string? code, string? device, CancellationToken cancel = default)
    {
        Session? session = null;
        var phone = "";
        await codes.UseAsync(codeId, code, PhoneCodePurpose.SignIn, async used =>
        {
            phone = used.Number.Digits;
            var account = await FindOrMakeAsync(used.Number, cancel);
            // Its words stand above the button that asks for a code: who comes back after they have changed agrees to the new ones.
            await consents.GiveAsync(account.Id, KeepingThePhone, cancel);
            session = await sessions.BeginAsync(account, SignInMethod.PhoneCode, device, cancel);
        }, cancel);
        devices.Remember(phone);
        return session!;
    }

    internal Task<Account?> FindAsync(PhoneNumber phone, CancellationToken cancel) =>
        db.Set<Account>().WhereSealed(account => account.PhoneNumber, phone.Digits, db)
            .Where(account => account.Kind == AccountKind.Citizen).OrderBy(account => account.Id).FirstOrDefaultAsync(cancel);

    /// <summary>Whose number it is; made where nobody has it yet. The caller has seen the right code.</summary>
    internal async Task<Account> FindOrMakeAsync(PhoneNumber phone, CancellationToken cancel) => await FindAsync(phone, cancel) ?? await MakeAsync(phone);

    private async Task<Account> MakeAsync(PhoneNumber phone)
    {
        var now = clock.GetUtcNow();
        var account = Account.Citizen(phone, now);
        (await accounts.CreateAsync(account)).OrThrow();
        db.Add(RoleGrant.Of(account.Id, Role.Citizen, RegionCode.Nation, grantedBy: null, now));
        return account;
    }
}
